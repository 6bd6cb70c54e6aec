import { applyChange, type InterviewChange } from '@/core/interview/change-interview';
import type { InterviewFile } from '@/core/interview/interview';
import type { SaveStatus } from './saver';

/** The list with the item in the place of the one with its id, or at the end. */
export function replace<T extends { id: string }>(list: readonly T[], item: T): T[] {
  return list.some((other) => other.id === item.id)
    ? list.map((other) => (other.id === item.id ? item : other))
    : [...list, item];
}

/**
 * Another surface's state of the open interview, with the fields that this one still has to save or could not save.
 * `saves` by field, as the interview store keeps them; `change` is what of the interview itself is not saved.
 */
export function keepUnsaved(
  loaded: InterviewFile,
  { file, saves }: { file: InterviewFile | null; saves: Record<string, SaveStatus> },
  change: InterviewChange | null,
): InterviewFile {
  if (!file) return loaded;
  const unsaved = (field: string): boolean => {
    const state = saves[field]?.state;
    return state !== undefined && state !== 'saved';
  };
  return {
    interview: change ? applyChange(loaded.interview, change, loaded.interview.updatedAt) : loaded.interview,
    notes: [...file.notes.filter((note) => unsaved(`note:${note.id}`))].reduce(replace, loaded.notes),
    ratings: loaded.ratings
      .filter((rating) => !unsaved(`rating:${rating.criterionId}`))
      .concat(file.ratings.filter((rating) => unsaved(`rating:${rating.criterionId}`))),
    evidence: loaded.evidence
      .filter((piece) => !unsaved(`evidence:${piece.id}`))
      .concat(file.evidence.filter((piece) => unsaved(`evidence:${piece.id}`))),
    questions: file.questions.filter(({ id }) => unsaved(`question:${id}`)).reduce(replace, loaded.questions),
    findings: loaded.findings
      .filter(({ findingId }) => !unsaved(`finding:${findingId}`))
      .concat(file.findings.filter(({ findingId }) => unsaved(`finding:${findingId}`))),
    feedback: unsaved('feedback') ? file.feedback : loaded.feedback,
    drafts: loaded.drafts
      .filter((draft) => !unsaved(draft.field))
      .concat(file.drafts.filter((draft) => unsaved(draft.field))),
  };
}
