import { diffWordsWithSpace, type Change } from 'diff';

/** A run of words that stayed, came or went. */
export interface WordRun {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond these a comparison would stop the panel, and nobody could read it. */
const LONGEST = 20_000;
const MOST_CHANGES = 2_000;

/** What changed from one text to the next, in words; null where they are too long or too different to be compared. */
export function compareWords(before: string, after: string): WordRun[] | null {
  if (before.length + after.length > 2 * LONGEST) return null;
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  return changes ? gather(changes) : null;
}

/** Neighbouring changes as one: "a float" for "an integer", not word against word with a blank between each. */
function gather(changes: readonly Change[]): WordRun[] {
  const runs: WordRun[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') runs.push({ change: 'removed', text: removed });
    if (added !== '') runs.push({ change: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, change] of changes.entries()) {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (/^[ \t]+$/.test(change.value) && removed !== '' && added !== '' && index < changes.length - 1) {
      removed += change.value;
      added += change.value;
    } else {
      close();
      runs.push({ change: 'same', text: change.value });
    }
  }
  close();
  return runs;
}
