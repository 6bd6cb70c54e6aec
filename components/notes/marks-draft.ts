import * as v from 'valibot';
import { NOTE_KINDS, NoteSchema, type Note } from '@/core/interview/interview';

/** What is said about a note beside its text. */
export type Marks = Pick<
  Note,
  'signal' | 'kind' | 'criterionId' | 'anchorEventId' | 'anchorLine' | 'visibility'
>;

export const NO_MARKS: Marks = {
  signal: null,
  kind: 'note',
  criterionId: null,
  anchorEventId: null,
  anchorLine: null,
  visibility: 'shareable',
};

/** Drafts of earlier builds have no kind and no line. */
const StoredMarks = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    ...v.pick(NoteSchema, ['signal', 'criterionId', 'anchorEventId', 'visibility']).entries,
    kind: v.optional(v.picklist(NOTE_KINDS), 'note'),
    anchorLine: v.optional(NoteSchema.entries.anchorLine, null),
  }),
);

/** Marks as the text of a draft; empty, which removes the draft, where there are none. */
export function writeMarks(marks: Marks): string {
  return isMarked(marks) || marks.visibility === 'private' ? JSON.stringify(marksOf(marks)) : '';
}

/** The marks of a note alone, without its text: an edit of them must not be taken for one of what it says. */
function marksOf({ anchorEventId, anchorLine, criterionId, kind, signal, visibility }: Marks): Marks {
  return { signal, kind, criterionId, anchorEventId, anchorLine, visibility };
}

/** Whether anything is said about a note beside whether it is private. */
export function isMarked({
  anchorEventId,
  anchorLine,
  criterionId,
  kind,
  signal,
}: Omit<Marks, 'visibility'>): boolean {
  return [signal, criterionId, anchorEventId, anchorLine].some((mark) => mark !== null) || kind !== 'note';
}

/** Marks from the text of a draft; none where it can't be read. */
export function readMarks(stored: string): Marks {
  const read = v.safeParse(StoredMarks, stored);
  return read.success ? read.output : NO_MARKS;
}

/**
 * The marks with which a line begins. Beside an empty note only "private" comes back: the rest may belong to a note that
 * was saved just before the panel was killed.
 */
export function marksToBeginWith(stored: string, noteText: string): Marks {
  const marks = readMarks(stored);
  return noteText === '' ? { ...NO_MARKS, visibility: marks.visibility } : marks;
}

/**
 * What a change of the marks comes to: a note has one anchor, and what is about the integrity of the interview is
 * private, whatever was said before. `usual` is the visibility of other notes.
 */
export function withMark(marks: Marks, patch: Partial<Marks>, usual: Note['visibility']): Marks {
  const next = { ...marksOf(marks), ...patch };
  if (patch.anchorEventId) next.anchorLine = null;
  if (patch.anchorLine) next.anchorEventId = null;
  if (next.kind === 'integrity') next.visibility = 'private';
  else if (marks.kind === 'integrity' && patch.visibility === undefined) next.visibility = usual;
  return next;
}
