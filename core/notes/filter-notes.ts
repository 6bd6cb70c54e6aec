import type { Evidence, Note, NoteKind, Signal } from '@/core/interview/interview';

/** What a list of notes is narrowed down to. An empty list, text or null lets everything through. */
export interface NoteFilter {
  words: string;
  signals: readonly Signal[];
  kinds: readonly NoteKind[];
  /** Notes about this criterion, or that are evidence for it. */
  criterionId: string | null;
  visibility: Note['visibility'] | null;
  /** Whether they are anchored to a comment, a commit or a line. */
  anchored: boolean | null;
}

/** Lets every note through. */
export const NO_NOTE_FILTER: NoteFilter = {
  words: '',
  signals: [],
  kinds: [],
  criterionId: null,
  visibility: null,
  anchored: null,
};

/** Whether a filter lets everything through. */
export function isNoFilter(filter: NoteFilter): boolean {
  return chosenCount(filter) === 0 && wordsOf(filter.words).length === 0;
}

/** How many choices a filter holds, its words aside. */
export function chosenCount({ anchored, criterionId, kinds, signals, visibility }: NoteFilter): number {
  const single = [criterionId, visibility, anchored].filter((choice) => choice !== null);
  return signals.length + kinds.length + single.length;
}

/** The notes that a filter lets through, in their order. `evidence` says which criteria notes are evidence for. */
export function filterNotes(
  notes: readonly Note[],
  evidence: readonly Evidence[],
  { anchored, criterionId, kinds, signals, visibility, words }: NoteFilter,
): Note[] {
  const needles = wordsOf(words);
  const isEvidence = ({ id }: Note): boolean =>
    evidence.some(
      ({ criterionId: about, source }) =>
        about === criterionId && source.type === 'note' && source.noteId === id,
    );
  return notes.filter(
    (note) =>
      (signals.length === 0 || (note.signal !== null && signals.includes(note.signal))) &&
      (kinds.length === 0 || kinds.includes(note.kind)) &&
      (criterionId === null || note.criterionId === criterionId || isEvidence(note)) &&
      (visibility === null || note.visibility === visibility) &&
      (anchored === null || isAnchored(note) === anchored) &&
      holdsAll(note, needles),
  );
}

function isAnchored({ anchorEventId, anchorLine }: Note): boolean {
  return anchorEventId !== null || anchorLine !== null;
}

/** Words are looked for in what was written and in the name of the file that it is about. */
function holdsAll({ anchorLine, text }: Note, needles: readonly string[]): boolean {
  const said = `${text}\n${anchorLine?.path ?? ''}`.toLowerCase();
  return needles.every((needle) => said.includes(needle));
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().split(/\s+/).filter(Boolean);
}
