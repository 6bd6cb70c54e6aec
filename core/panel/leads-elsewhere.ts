import type { Scorecard } from '@/core/export/scorecard-schema';

/**
 * Whether a scorecard that somebody else wrote has an address that it must not have. They are shown as links: each is of the
 * web and on the host of the merge request, which `mrKey` names; there is none where there is no merge request.
 */
export function leadsElsewhere(scorecard: Scorecard, mrKey: string | null): boolean {
  const host = mrKey === null ? null : originOf(mrKey);
  if (mrKey !== null && host === null) return true;
  if (host === null) return addressesOf(scorecard).some((address) => address !== null);
  // What begins with the origin and a slash is on it; parsing hundreds of addresses takes longer than all else here.
  const beginning = `${host}/`;
  return addressesOf(scorecard).some(
    (address) => address !== null && !address.startsWith(beginning) && originOf(address) !== host,
  );
}

function addressesOf({ interview, rules, criteria, notes, findings }: Scorecard): (string | null)[] {
  return [
    interview.mergeRequest?.url ?? null,
    ...rules.map(({ event }) => event?.url ?? null),
    ...criteria.flatMap(({ evidence }) =>
      evidence.map(({ source }) => (source.type === 'activity' ? source.url : null)),
    ),
    ...notes.map(({ anchor }) => anchor?.url ?? null),
    ...findings.flatMap(({ evidence }) => evidence.map(({ url }) => url)),
  ];
}

function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
