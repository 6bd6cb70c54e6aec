/** Shorter ones are guessed in an afternoon by whoever has the file: NIST SP 800-63B asks for 15 where nothing else protects. */
const SHORTEST_PASSPHRASE = 15;
const LONGEST_PASSPHRASE = 1_000;
/** Fewer different characters than these are one key held down. */
const FEWEST_DIFFERENT = 6;

/** No letter or digit that is taken for another one: 32 of them, so that five bits make one. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const IN_GROUP = 4;

/** The random bytes that `suggestPassphrase` wants. */
export const SUGGESTION_BYTES = GROUPS * IN_GROUP;

/** The same passphrase as two keyboards may type it (NIST SP 800-63B: NFKC or NFKD before hashing). */
export function normalisePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** Why a passphrase can't be taken, in a sentence that says what to do; null where it can. */
export function whyWeak(passphrase: string): string | null {
  const text = normalisePassphrase(passphrase);
  const characters = Array.from(text);
  if (characters.length < SHORTEST_PASSPHRASE)
    return `Too short: use at least ${SHORTEST_PASSPHRASE} characters. Whoever has the file can try as often as they like.`;
  if (characters.length > LONGEST_PASSPHRASE)
    return `Too long: use at most ${LONGEST_PASSPHRASE} characters.`;
  if (new Set(characters).size < FEWEST_DIFFERENT)
    return 'Too few different characters: use several words that have nothing to do with each other.';
  return null;
}

/** What is hard to guess and easy to read out: five groups of four, 100 bits. `random`: `SUGGESTION_BYTES` random bytes. */
export function suggestPassphrase(random: Uint8Array): string {
  const letters = [...random.subarray(0, SUGGESTION_BYTES)].map((byte) => ALPHABET.charAt(byte % 32));
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * IN_GROUP, (group + 1) * IN_GROUP).join(''),
  ).join('-');
}
