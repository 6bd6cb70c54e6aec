import * as v from 'valibot';
import { NoteSchema, type Note } from '@/core/interview/interview';

/** What is said about a note beside its text. */
export type Marks = Pick<Note, 'signal' | 'criterionId' | 'anchorEventId' | 'anchorLine' | 'visibility'>;

export const NO_MARKS: Marks = {
  signal: null,
  criterionId: null,
  anchorEventId: null,
  anchorLine: null,
  visibility: 'shareable',
};

const StoredMarks = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    ...v.pick(NoteSchema, ['signal', 'criterionId', 'anchorEventId', 'visibility']).entries,
    anchorLine: v.optional(NoteSchema.entries.anchorLine, null),
  }),
);

/** Marks as the text of a draft; empty, which removes the draft, where there are none. */
export function writeMarks(marks: Marks): string {
  const { anchorEventId, anchorLine, criterionId, signal, visibility } = marks;
  const none =
    signal === null &&
    criterionId === null &&
    anchorEventId === null &&
    anchorLine === null &&
    visibility === 'shareable';
  return none ? '' : JSON.stringify({ signal, criterionId, anchorEventId, anchorLine, visibility });
}

/**
 * Marks from the text of a draft; none where it can't be read. Beside an empty note only "private" comes back: the
 * rest may belong to a note that was saved just before the panel was killed.
 */
export function readMarks(stored: string, noteText: string): Marks {
  const read = v.safeParse(StoredMarks, stored);
  if (!read.success) return NO_MARKS;
  return noteText === '' ? { ...NO_MARKS, visibility: read.output.visibility } : read.output;
}
