import type { Known, KnownPerson } from './known';
import { joinedKey, partsOf, spellings, tellingParts, unspacedParts, writtenBack } from './name-parts';
import { NAMES_THAT_ARE_WORDS, PARTICLES, TITLES } from './names-and-words';
import { placesOf, type Places } from './places';
import { isUnspaced, keyOf, segmenter } from './segments';

/** What a run of letters stands for. `spaced`: it may be several words; `capital`: only where it is written as a name. */
interface KnownWord {
  placeholder: string;
  spaced: boolean;
  capital: boolean;
}

/** What `redact` looks for, made ready once for all texts of an interview. */
export interface KnownWords {
  words: ReadonlyMap<string, KnownWord>;
  /** Every beginning of a word, so that a search ends early. */
  beginnings: ReadonlySet<string>;
  /** Long enough parts of names, to be found inside of usernames, with their placeholders. */
  insideUsernames: readonly (readonly [string, string])[];
  segments: RegExp;
  /** E-mails, links, hosts and projects. */
  places: Places;
  /** Names that are replaced only where they are written as names, as the people have them: for a person to look for. */
  alsoWords: string[];
}

/** Makes ready what an interview knows. Where two people share a word it is the first one's. */
export function knownWords(known: Known): KnownWords {
  const words = new Map<string, KnownWord>();
  const unspaced = new Set<string>();
  const add = (key: string, word: KnownWord): void => {
    if (key !== '' && !words.has(key)) words.set(key, word);
  };
  for (const person of known.people) {
    const { placeholder } = person;
    for (const name of person.names) {
      for (const spelling of [...spellings(name), ...writtenBack(name)]) addWhole(spelling, placeholder, add);
      if (isUnspaced(name)) for (const part of unspacedParts(name)) unspaced.add(part);
    }
    for (const username of person.usernames) addUsername(username, placeholder, add);
  }
  for (const { bot, names, placeholder } of known.people) {
    for (const name of bot ? [] : names) {
      for (const spelling of spellings(name)) addParts(spelling, add, { placeholder });
      for (const spelling of writtenBack(name)) addParts(spelling, add, { placeholder, capital: true });
      for (const part of isUnspaced(name) ? unspacedParts(name) : [])
        add(keyOf(part), { placeholder, spaced: false, capital: false });
    }
  }
  return {
    words,
    beginnings: new Set([...words.keys()].flatMap(beginningsOf)),
    insideUsernames: [...words]
      .filter(([key, { capital }]) => !capital && key.length >= LONG_ENOUGH && /^\p{L}+$/u.test(key))
      .map(([key, { placeholder }]) => [key, placeholder] as const),
    segments: segmenter([...unspaced]),
    places: placesOf(known),
    alsoWords: [...new Set(known.people.flatMap(ambiguousNames))],
  };
}

/** Shorter names stand inside of too many words. */
const LONG_ENOUGH = 4;

type Add = (key: string, word: KnownWord) => void;

function addWhole(name: string, placeholder: string, add: Add): void {
  const parts = partsOf(name);
  if (parts.length < 2) return;
  const capital = parts.every((part) => mayBeWord(joinedKey([part])));
  const word = { placeholder, spaced: true, capital: capital && HAS_CAPITALS.test(joinedKey(parts)) };
  add(joinedKey(parts), word);
  add(joinedKey([...parts].reverse()), word);
  // Cut out of a text as it is written, with what stands between its parts.
  if (isUnspaced(name)) add(keyOf(name.trim()), word);
  // As usernames are commonly made: "rokafor".
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const short = joinedKey([first.slice(0, 1), last]);
  if (short.length > LONG_ENOUGH) add(short, { placeholder, spaced: false, capital: false });
}

function addUsername(username: string, placeholder: string, add: Add): void {
  const key = joinedKey([username]);
  add(key, { placeholder, spaced: false, capital: isAmbiguous(key) || /^\d+$/.test(key) });
}

/** `capital`: each part is a name only where it is written as one. */
function addParts(
  name: string,
  add: Add,
  { placeholder, capital = false }: { placeholder: string; capital?: boolean },
): void {
  for (const part of tellingParts(name)) {
    const pieces = part.split(/[-‐‑.]/).filter((piece) => !isAddition(joinedKey([piece])));
    for (const key of [part, ...pieces].map((piece) => joinedKey([piece])))
      if (key.length > 1) add(key, { placeholder, spaced: false, capital: capital || mayBeWord(key) });
  }
}

function isAmbiguous(key: string): boolean {
  return isShort(key) || NAMES_THAT_ARE_WORDS.has(key);
}

/** The same of a part of a name. A username that is a particle is a username. */
function mayBeWord(key: string): boolean {
  return isAmbiguous(key) || isAddition(key);
}

function isAddition(key: string): boolean {
  return PARTICLES.has(key) || TITLES.has(key);
}

/** Two letters are a word as often as a name. Two signs are a name where the script has no capitals to tell it by. */
function isShort(key: string): boolean {
  return key.length < 3 && (HAS_CAPITALS.test(key) || key.normalize('NFC').length < 2);
}

/** A key is in lower case: where it has such letters, it may be written as a name. */
const HAS_CAPITALS = /\p{Ll}/u;

function ambiguousNames({ bot, names }: KnownPerson): string[] {
  if (bot) return [];
  return names.flatMap(tellingParts).filter((part) => mayBeWord(joinedKey([part])));
}

function beginningsOf(key: string): string[] {
  return Array.from({ length: key.length }, (_, index) => key.slice(0, index + 1));
}
