import { PLACEHOLDERS, type Known } from './known';
import { escapePattern } from './segments';

/** A part of a text, and what stands there instead. */
export interface Span {
  from: number;
  to: number;
  placeholder: string;
}

/** How one kind of place is found. `sign` stands in every such place: a text without it need not be searched. */
interface PlaceKind {
  placeholder: string;
  sign: RegExp;
  pattern: RegExp;
}

/** In the order in which they are looked for: a link may hold all the others. */
export type Places = readonly PlaceKind[];

const AFTER_NO_WORD = String.raw`(?<![\p{L}\p{N}])`;
const BEFORE_NO_WORD = String.raw`(?![\p{L}\p{N}])`;
const REST = String.raw`[^\s<>"]*`;

/**
 * A link in any scheme that has an authority, one without a scheme, and the address that Git clones by; as
 * `escapeMarkdown` writes it too, which is how a comment's link comes into the feedback.
 */
const LINK = String.raw`<?${AFTER_NO_WORD}(?:[a-z][a-z0-9+.-]{0,20}\\?:\/\/${REST}|www\\?\.${REST}|git@[^\s<>":]+:${REST})>?`;
/** Lengths after RFC 5321, so that a long run of letters is not searched over and over. */
const EMAIL = String.raw`<?(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,9}\p{L}{2,24}>?`;

/**
 * How e-mails, links, hosts and projects are found. Any e-mail and any link is, known or not: nobody can tell from its
 * letters whether it leads to the candidate.
 */
export function placesOf({ emails, hosts, projects }: Known): Places {
  const host = anyOf(hosts);
  const address = host === '' ? '' : String.raw`|${AFTER_NO_WORD}${host}(?::\d+)?\/${REST}`;
  const email = [EMAIL, ...emails.filter((one) => one !== '').map(escapePattern)].join('|');
  const kinds: [string, RegExp, string][] = [
    [PLACEHOLDERS.link, /www\\?\.|git@|\//i, LINK + address],
    [PLACEHOLDERS.email, /@/, email],
    // A host of an intranet or a home may have no dot in its name.
    [PLACEHOLDERS.host, /\S/, host && AFTER_NO_WORD + host + BEFORE_NO_WORD],
    [PLACEHOLDERS.project, /[/%\-_.\d]/, projectPattern(projects)],
  ];
  return kinds
    .filter(([, , source]) => source !== '')
    .map(([placeholder, sign, source]) => ({ placeholder, sign, pattern: new RegExp(source, 'giu') }));
}

/** The places in a text, in no particular order; none overlaps another. */
export function findPlaces(text: string, places: Places): Span[] {
  return places
    .filter(({ sign }) => sign.test(text))
    .reduce<Span[]>((found, { pattern, placeholder }) => {
      const spans = Array.from(text.matchAll(pattern), ({ 0: match, index }) => {
        const whole = placeholder === PLACEHOLDERS.link ? withoutEnd(match) : match;
        return { from: index, to: index + whole.length, placeholder };
      });
      return [...found, ...besides(found, spans, text.length)];
    }, []);
}

/** Those of `spans` that share no letter with one that is there already. */
export function besides(there: readonly Span[], spans: readonly Span[], length: number): Span[] {
  if (there.length === 0) return [...spans];
  const taken = new Uint8Array(length);
  for (const { from, to } of there) taken.fill(1, from, to);
  return spans.filter(({ from, to }) => !taken.subarray(from, to).includes(1));
}

/** What ends a sentence or closes a bracket around a link is no part of it. */
function withoutEnd(link: string): string {
  return link.replace(/[^\p{L}\p{N}/>=_~%&#-]+$/u, '');
}

/** One of the texts, the longest that fits. */
function anyOf(texts: readonly string[]): string {
  const longest = [...new Set(texts)].filter((text) => text !== '').sort((a, b) => b.length - a.length);
  if (longest.length === 0) return '';
  const patterns = longest.map((text) =>
    escapePattern(text).replaceAll(String.raw`\/`, String.raw`(?:\/|%2F)`),
  );
  return `(?:${patterns.join('|')})`;
}

/**
 * The path and its parts of two names and more, wherever they stand. One name alone, such as "storefront", is what the
 * exercise is about and stays, unless it has a sign or a digit in it as no word has.
 */
function projectPattern(projects: readonly string[]): string {
  const all = projects.map((path) => path.split('/').filter((part) => part !== ''));
  const paths = anyOf(all.flatMap(pathsIn));
  const names = anyOf(all.flat().filter((part) => part.length >= 6 && /[-_.\d]/.test(part)));
  const either = [paths, names && AFTER_NO_WORD + names + BEFORE_NO_WORD].filter((one) => one !== '');
  return either.length === 0 ? '' : String.raw`(?:${either.join('|')})(?:\/-\/[\w/-]*)?(?:[!#&]\d+)?`;
}

function pathsIn(parts: readonly string[]): string[] {
  return parts.flatMap((_, from) =>
    parts.slice(from + 1).map((__, index) => parts.slice(from, from + index + 2).join('/')),
  );
}
