import { applyChange, type InterviewChange } from '@/core/interview/change-interview';
import type { InterviewFile } from '@/core/interview/interview';
import { sameData } from '@/core/merge-request/same-data';
import { draftKey } from './interview/draft-key';

/** The list with the item in the place of the one with its id, or at the end. */
export function replace<T extends { id: string }>(list: readonly T[], item: T): T[] {
  return list.some((other) => other.id === item.id)
    ? list.map((other) => (other.id === item.id ? item : other))
    : [...list, item];
}

/**
 * Another surface's state of the open interview, with what this one still has to save or could not save: what was
 * written, and what was removed, too. `isUnsaved` by field, as the interview store names them; `change` is what of the
 * interview itself is not saved. What stayed the same is the same object as before.
 */
export function keepUnsaved(
  loaded: InterviewFile,
  file: InterviewFile | null,
  isUnsaved: (field: string) => boolean,
  change: InterviewChange | null,
): InterviewFile {
  if (!file) return loaded;
  const merge = <T>(stored: readonly T[], shown: readonly T[], fieldOf: (item: T) => string): T[] =>
    mergeLists(stored, shown, fieldOf, isUnsaved);
  const kept: InterviewFile = {
    interview: change ? applyChange(loaded.interview, change, loaded.interview.updatedAt) : loaded.interview,
    notes: merge(loaded.notes, file.notes, ({ id }) => `note:${id}`),
    ratings: merge(loaded.ratings, file.ratings, ({ criterionId }) => `rating:${criterionId}`),
    evidence: merge(loaded.evidence, file.evidence, ({ id }) => `evidence:${id}`),
    questions: merge(loaded.questions, file.questions, ({ id }) => `question:${id}`),
    findings: merge(loaded.findings, file.findings, ({ findingId }) => `finding:${findingId}`),
    feedback: isUnsaved('feedback') ? file.feedback : loaded.feedback,
    drafts: merge(loaded.drafts, file.drafts, ({ field }) => draftKey(field)),
  };
  return {
    interview: same(file.interview, kept.interview),
    notes: sameItems(file.notes, kept.notes),
    ratings: sameItems(file.ratings, kept.ratings),
    evidence: sameItems(file.evidence, kept.evidence),
    questions: sameItems(file.questions, kept.questions),
    findings: sameItems(file.findings, kept.findings),
    feedback: same(file.feedback, kept.feedback),
    drafts: sameItems(file.drafts, kept.drafts),
  };
}

/** What is stored, but for what is unsaved here: that stays as it is shown, also where it is shown no more. */
function mergeLists<T>(
  stored: readonly T[],
  shown: readonly T[],
  fieldOf: (item: T) => string,
  isUnsaved: (field: string) => boolean,
): T[] {
  const own = new Map(
    shown.flatMap((item): [string, T][] => (isUnsaved(fieldOf(item)) ? [[fieldOf(item), item]] : [])),
  );
  const merged = stored.flatMap((item) => {
    const field = fieldOf(item);
    if (!isUnsaved(field)) return [item];
    const mine = own.get(field);
    own.delete(field);
    return mine === undefined ? [] : [mine];
  });
  return [...merged, ...own.values()];
}

/** Nothing is derived anew from what has not changed. */
export function same<T>(before: T, now: T): T {
  return sameData(before, now) ? before : now;
}

/** Item by item: a list of notes is drawn anew only where a note is another one. */
function sameItems<T>(before: T[], now: T[]): T[] {
  const known = new Map(before.map((item) => [JSON.stringify(item), item]));
  const items = now.map((item) => known.get(JSON.stringify(item)) ?? item);
  return items.length === before.length && items.every((item, index) => item === before[index])
    ? before
    : items;
}
