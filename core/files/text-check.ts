import type { ItemProblem } from './item-file';

/** Longer texts are no text of a rubric or an exercise, and nobody reads them on a call. */
const LONGEST = 5_000;
/** More of one thing is a mistake of the file. */
const MOST = 300;

/** Says where a text that has to be there is empty, or too long. */
export function textProblems(path: ItemProblem['path'], text: string, needed = true): ItemProblem[] {
  if (needed && text.trim() === '')
    return [{ path, message: 'this is empty. Write it, or remove what it belongs to.' }];
  if (text.length > LONGEST)
    return [{ path, message: `this is longer than ${LONGEST} characters. Shorten it.` }];
  return [];
}

/** Says where a list has more items than anybody could use. */
export function countProblems(path: ItemProblem['path'], list: readonly unknown[]): ItemProblem[] {
  return list.length > MOST ? [{ path, message: `these are more than ${MOST}. Split it in two.` }] : [];
}
