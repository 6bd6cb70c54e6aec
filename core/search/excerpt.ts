import { foldWithOrigin } from './fold';

/** A piece of an excerpt; `found` for what was searched for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

const BEFORE = 60;
const LONGEST = 220;
/** Beyond it a text is shown from its beginning: the first find lies far in, and the way there is not worth walking. */
const LONGEST_WALKED = 100_000;

/**
 * The text around the first find, in one line, with every find in it marked. `words` are folded; where none stands in the
 * text (it is in the candidate's name) the excerpt is its beginning.
 */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const line = text.slice(0, LONGEST_WALKED).replace(/\s+/g, ' ').trim();
  const { folded, origin } = foldWithOrigin(line);
  const finds = findsIn(folded, words).map(([from, to]): [number, number] => [
    origin[from] ?? 0,
    endOf(line, origin, to),
  ]);
  const first = finds[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : wordStart(line, first - BEFORE);
  const end = wordEnd(line, start + LONGEST);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, found: boolean) => {
    if (piece !== '') parts.push({ text: piece, found });
  };
  if (start > 0) add('… ', false);
  let at = start;
  for (const [from, to] of finds) {
    if (from < at || from >= end) continue;
    add(line.slice(at, from), false);
    add(line.slice(from, Math.min(to, end)), true);
    at = Math.min(to, end);
  }
  add(line.slice(at, end), false);
  if (end < line.length) add(' …', false);
  return parts;
}

/** Where the words stand in the folded text, in order, those that touch or overlap joined. */
function findsIn(folded: string, words: readonly string[]): [number, number][] {
  const finds: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      finds.push([at, at + word.length]);
  }
  finds.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of finds) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The end of a find, with the whole of its last character and the marks that stand on it. */
function endOf(line: string, origin: ArrayLike<number>, to: number): number {
  const last = origin[to - 1];
  let next = to;
  while (origin[next] === last) next += 1;
  return origin[next] ?? line.length;
}

/** The beginning of a word at or after a place, so that an excerpt does not begin within one; of a character where there is none near. */
function wordStart(line: string, place: number): number {
  const blank = line.indexOf(' ', place);
  return blank >= 0 && blank - place < 20 ? blank + 1 : wholeCharacters(line, place);
}

/** The end of a word at or before a place, so that an excerpt does not end within one. */
function wordEnd(line: string, place: number): number {
  if (place >= line.length) return line.length;
  const blank = line.lastIndexOf(' ', place);
  return blank >= 0 && place - blank < 20 ? blank : wholeCharacters(line, place);
}

/** The place, or the one after it where it lies within a pair of surrogates. */
function wholeCharacters(line: string, place: number): number {
  const unit = line.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}
