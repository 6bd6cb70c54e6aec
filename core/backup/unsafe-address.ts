import type { Person } from '@/core/activity/person';
import { leadsElsewhere } from '@/core/panel/leads-elsewhere';
import type { Backup } from './backup-schema';

/**
 * Says which address in a backup must not be followed or asked for; null where all may be. They are shown as links: each is one
 * of http or https, and those of the merge request stand on the host that its key names, so that a backup from
 * elsewhere can't lead an interviewer to another GitLab than the one they read.
 */
export function findUnsafeAddress({
  file: { interview },
  review,
}: {
  file: { interview: Pick<Backup['file']['interview'], 'mrKey' | 'mrUrl'> };
  review: Backup['review'];
}): string | null {
  const host = interview.mrKey === null ? null : webAddress(interview.mrKey);
  if (interview.mrKey !== null && !host) return 'file.interview.mrKey is not a web address';
  const elsewhere = (address: string | null | undefined): boolean => {
    if (address === null || address === undefined) return false;
    const url = webAddress(address);
    return !url || (host !== null && url.origin !== host.origin);
  };
  if (elsewhere(interview.mrUrl)) return 'file.interview.mrUrl is not on the host of the merge request';
  if (!review) return null;
  if (elsewhere(review.mergeRequest?.webUrl))
    return 'review.mergeRequest.webUrl is not on the host of the merge request';
  return findUnsafeRecord(review.records) ?? findUnsafePeople(review);
}

/** The same of the scorecards of a panel, which others have written; null where each of their addresses may be followed. */
export function findUnsafeScorecard({ seal, received }: Backup['panel']): string | null {
  if (!seal) return null;
  const { mrKey } = seal;
  const index = received.findIndex(({ scorecard }) => leadsElsewhere(scorecard, mrKey));
  if (index >= 0) return `panel.received[${index}] has an address of another host`;
  return leadsElsewhere(seal.scorecard, mrKey) ? 'panel.seal has an address of another host' : null;
}

type BackupReview = NonNullable<Backup['review']>;

function findUnsafeRecord(records: BackupReview['records']): string | null {
  for (const [index, { events }] of records.entries()) {
    for (const [at, event] of events.entries()) {
      const place = `review.records[${index}].events[${at}]`;
      if (event.kind === 'commit' && isUnsafe(event.webUrl)) return `${place}.webUrl is not a web address`;
      if (isUnsafePerson(event.author)) return `${place}.author has an address that is not of the web`;
      if (event.kind === 'comment' && isUnsafePerson(event.resolvedBy))
        return `${place}.resolvedBy has an address that is not of the web`;
    }
  }
  return null;
}

function findUnsafePeople({ participants, viewer, mergeRequest }: BackupReview): string | null {
  const lists: [string, (Person | null)[]][] = [
    ['review.participants', participants],
    ['review.viewer', [viewer]],
    ['review.mergeRequest.author', [mergeRequest?.author ?? null]],
    ['review.mergeRequest.reviewers', mergeRequest?.reviewers ?? []],
  ];
  const wrong = lists.find(([, people]) => people.some(isUnsafePerson));
  return wrong ? `${wrong[0]} has an address that is not of the web` : null;
}

function isUnsafePerson(person: Person | null): boolean {
  return person !== null && (isUnsafe(person.avatarUrl) || isUnsafe(person.webUrl));
}

/** A relative address, which GitLab may give for an avatar, is one on GitLab. */
function isUnsafe(address: string | null): boolean {
  return address !== null && !webAddress(address, 'https://gitlab.invalid');
}

function webAddress(address: string, base?: string): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
