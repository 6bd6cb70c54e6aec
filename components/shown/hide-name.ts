import type { Candidate } from '@/core/interview/interview';
import { NAMES_THAT_ARE_WORDS, PARTICLES } from '@/core/redaction/names-and-words';
import { escapePattern } from '@/core/redaction/segments';

/** What stands in the place of a name. */
export const NEUTRAL = 'the candidate';

/** Shorter parts of a name are mostly other words, or initials. */
const SHORTEST_PART = 3;

/** An underscore is none of a name: Markdown sets `_Noor_` in italics. */
const IN_A_WORD = '[\\p{L}\\p{M}\\p{N}]';
/** "Lee/Noor" are two names; what has a dot, a colon or a slash before its last slash, or nothing, is an address or a path. */
const NOT_IN_A_PATH = '(?<![./:~]\\S*/@?)(?<!(?:^|\\s)/@?)';

/** One name, however its accents are stored. */
const spellingsOf = (name: string): string[] => [name, name.normalize('NFC'), name.normalize('NFD')];

const isWord = (name: string): boolean => NAMES_THAT_ARE_WORDS.has(name.toLowerCase());

/** With a capital, or just as the candidate writes it. */
const asName = (found: string, names: readonly string[]): boolean =>
  /^\p{Lu}/u.test(found) || names.includes(found);

/**
 * Takes the name of a candidate out of a text that others wrote: the whole name, its parts and the username, in capitals and
 * small letters; what is a word too, as "Mark", only where it is written as a name or after "@". A mention in an address
 * stays, as it would lead nowhere without it.
 */
export function hideName({ name, username }: Candidate): (text: string) => string {
  const whole = name.trim().replace(/\s+/g, ' ');
  const parts = whole
    .split(' ')
    .filter((part) => part.length >= SHORTEST_PART && !PARTICLES.has(part.toLowerCase()));
  const names = [whole, ...parts].filter((one) => one !== '').flatMap(spellingsOf);
  const patterns = [...new Set(names)].map((one) => escapePattern(one).replaceAll(' ', '\\s+'));
  // The longest first: a username may begin with a name.
  if (username !== null) patterns.unshift(`${escapePattern(username)}(?![/@])`);
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<!${IN_A_WORD}@?)${NOT_IN_A_PATH}@?(?:${patterns.join('|')})(?!${IN_A_WORD})`,
    'giu',
  );
  return (text) =>
    text.replace(pattern, (found) => (isWord(found) && !asName(found, names) ? found : NEUTRAL));
}
