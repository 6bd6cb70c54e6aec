import { useEffect, useSyncExternalStore } from 'react';

/** Emoji by the name that stands between colons, such as `tada`. */
export type EmojiNames = Readonly<Record<string, string>>;

/** As GitLab has it: not inside a word or a time of day, and not touching another name. */
const NAMED = /(?<![\p{L}\p{N}:]):([\w+-]{1,60}):(?![\p{L}\p{N}:])/gu;

const NONE: EmojiNames = {};
let known = NONE;
let asked = false;
const waiting = new Set<() => void>();

async function load(): Promise<void> {
  if (asked) return;
  asked = true;
  const { nameToEmoji } = await import('gemoji');
  known = nameToEmoji;
  for (const tell of waiting) tell();
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

const current = (): EmojiNames => known;

/**
 * The names of GitHub's set, which GitLab's mostly share. They are loaded when the first text has something like a name;
 * until then there are none, and names stand as they were typed.
 */
export function useEmojiNames(text: string): EmojiNames {
  const names = useSyncExternalStore(subscribe, current);
  const needed = text.search(NAMED) >= 0;
  useEffect(() => {
    // An update may have taken the file away: then names stay as they were typed, and the comment is readable.
    if (needed) load().catch(() => undefined);
  }, [needed]);
  return needed ? names : NONE;
}

/** A text with `:tada:` as the emoji; names that nobody knows stay as they were typed. */
export function withEmoji(text: string, names: EmojiNames): string {
  return text.replace(NAMED, (typed, name: string) =>
    Object.hasOwn(names, name) ? (names[name] ?? typed) : typed,
  );
}
