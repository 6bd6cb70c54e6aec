import type { KnownWords } from './known-words';
import type { Span } from './places';
import { keyOf, segmentsOf, type Segment } from './segments';

/** Between the parts of a username, of "Jean-Luc", or of a word with emphasis in it. */
const TIGHT = /^[\p{M}\p{Cf}*~`\\._\-‐‑'’]*$/u;
/** Between the words of a name. */
const LOOSE = /^[\p{M}\p{Cf}*~`\\._\-‐‑'’\s,]{0,6}$/u;

interface Found {
  span: Span;
  /** The segment after it. */
  next: number;
}

/** The names and usernames in a text, in order, the longest that fits at each place. */
export function findNames(text: string, known: KnownWords): Span[] {
  const segments = segmentsOf(text, known.segments);
  const spans: Span[] = [];
  let next = 0;
  while (next < segments.length) {
    const found = mentionAt(text, segments, next, known) ?? longestAt(text, segments, next, known);
    if (found) spans.push(found.span);
    next = found ? found.next : next + 1;
  }
  return spans;
}

/** A whole "@username" in which a name stands, whatever is around it. */
function mentionAt(
  text: string,
  segments: readonly Segment[],
  first: number,
  { insideUsernames }: KnownWords,
): Found | null {
  const from = segments[first]?.from ?? 0;
  if (text[from - 1] !== '@') return null;
  const mention = /^[\p{L}\p{M}\p{N}._-]+/u.exec(text.slice(from, from + LONGEST_USERNAME))?.[0] ?? '';
  const whole = mention.replace(/[._-]+$/, '');
  const key = keyOf(whole);
  const inside = insideUsernames.find(([name]) => key.includes(name));
  if (!inside) return null;
  const to = from + whole.length;
  let next = first + 1;
  while ((segments[next]?.from ?? to) < to) next += 1;
  return { span: { from, to, placeholder: inside[1] }, next };
}

/** GitLab's own limit. */
const LONGEST_USERNAME = 255;

/** The longest known word that begins with a segment. */
function longestAt(
  text: string,
  segments: readonly Segment[],
  first: number,
  { beginnings, words }: KnownWords,
): Found | null {
  const start = segments[first];
  if (!start || !mayBegin(start.key, words, beginnings)) return null;
  const { from } = start;
  let found: Found | null = null;
  let key = '';
  let spaced = false;
  for (const [offset, segment] of segments.slice(first, first + MOST_SEGMENTS).entries()) {
    const between = offset === 0 ? '' : text.slice(segments[first + offset - 1]?.to, segment.from);
    if (!TIGHT.test(between)) {
      if (!LOOSE.test(between)) break;
      spaced = true;
    }
    key += segment.key;
    const genitive = segment.key.length > 1 && key.endsWith('s') && !words.has(key);
    const word = words.get(genitive ? key.slice(0, -1) : key);
    if (word && (word.spaced || !spaced) && (!word.capital || isWrittenAsName(text, from)))
      found = {
        span: { from, to: genitive ? segment.to - 1 : segment.to, placeholder: word.placeholder },
        next: first + offset + 1,
      };
    if (!beginnings.has(key)) break;
  }
  return found;
}

/** Most segments begin nothing; this is what makes the search quick. */
function mayBegin(key: string, words: KnownWords['words'], beginnings: KnownWords['beginnings']): boolean {
  return beginnings.has(key) || (key.endsWith('s') && words.has(key.slice(0, -1)));
}

/** A name that is put together of more was not written by a person. */
const MOST_SEGMENTS = 60;

function isWrittenAsName(text: string, from: number): boolean {
  return text[from - 1] === '@' || /^\p{Lu}/u.test(text.slice(from, from + 2));
}
