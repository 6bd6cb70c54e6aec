import { alternativesOf, beginningsOf } from './phrase-beginnings';

/** A stretch of a text, in UTF-16 offsets, and what was put away with the phrase that is there. */
interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/** Phrases that belong together. A space, also in `[- ]`, stands for up to three. */
export interface PhraseGroup<T> {
  phrases: readonly string[];
  value: T;
}

/**
 * At one word of a text, the longest match of every group that has one, in the order of the text. Done in short steps:
 * the first search puts thousands of phrases away, and compiles what its text can begin with.
 */
export type FindPhrases<T> = (text: string) => Generator<undefined, Match<T>[]>;

/**
 * Finds thousands of phrases in one pass, whole words only. Each is in the syntax of regular expressions without
 * capturing groups. They are put away by their first characters, and only those that a word of the text can begin are
 * made into a pattern and tried there. What is part of a longer word with a hyphen before it (`user-friendly`) is
 * another word.
 */
export function indexPhrases<T>(groups: readonly PhraseGroup<T>[]): FindPhrases<T> {
  let entries: Map<string, Entry<T>[]> | null = null;
  // Several texts are searched in turn: whoever has the turn goes on with the same work.
  const puttingAway = putAway(groups);
  return function* find(text) {
    while (entries === null) {
      const step = puttingAway.next();
      if (step.done) entries = step.value;
      else yield;
    }
    const found: Match<T>[] = [];
    let words = 0;
    for (const { index: at } of text.matchAll(WORD)) {
      words += 1;
      if (words % WORDS_A_STEP === 0) yield;
      const first = found.length;
      for (let length = 0; length <= LONGEST_BEGINNING; length += 1) {
        for (const entry of entries.get(text.slice(at, at + length)) ?? NONE)
          if (tryAt(entry, text, at, found, first)) yield;
      }
    }
    return found;
  };
}

const WORD = /(?<![\w\u00c0-\u024f-])[\w\u00c0-\u024f]/g;
const LONGEST_BEGINNING = 3;
/** Far less than a millisecond of them. */
const WORDS_A_STEP = 100;
const NONE: readonly never[] = [];

/** One alternative of a phrase, compiled when a text first has a word that it can begin with: few ever are. */
interface Entry<T> {
  source: string;
  value: T;
  pattern: RegExp | null;
}

/**
 * Adds the match to `found`, where those of this word begin at `first`, or makes the one of its group longer. True where
 * the phrase had to be compiled, which takes longer than to try it.
 */
function tryAt<T>(entry: Entry<T>, text: string, at: number, found: Match<T>[], first: number): boolean {
  const isNew = entry.pattern === null;
  entry.pattern ??= new RegExp(`(?:${withSpaces(entry.source)})(?![\\w\\u00c0-\\u024f])`, 'y');
  entry.pattern.lastIndex = at;
  if (!entry.pattern.test(text)) return isNew;
  const end = entry.pattern.lastIndex;
  const { value } = entry;
  let same = found.length - 1;
  while (same >= first && found[same]?.value !== value) same -= 1;
  if (same < first) found.push({ start: at, end, value });
  else if (end > (found[same]?.end ?? end)) found[same] = { start: at, end, value };
  return isNew;
}

/** By the first characters; an alternative that can begin in several ways is one entry in several places. */
function* putAway<T>(groups: readonly PhraseGroup<T>[]): Generator<undefined, Map<string, Entry<T>[]>> {
  const found = new Map<string, Entry<T>[]>();
  for (const { phrases, value } of groups) {
    for (const source of phrases.flatMap(alternativesOf)) {
      const entry: Entry<T> = { source, value, pattern: null };
      for (const beginning of beginningsOf(source)) {
        const others = found.get(beginning);
        if (others) others.push(entry);
        else found.set(beginning, [entry]);
      }
      yield;
    }
  }
  return found;
}

/** A space outside of brackets, without a number of times of its own. */
const PLAIN_SPACE = / (?![^[\]]*\]|[*+?{])/g;

const withSpaces = (phrase: string): string =>
  phrase.replace(PLAIN_SPACE, ' {1,3}').replaceAll('[- ]', '(?:-| {1,3})');
