import { WritingCheck } from '@/components/writing/writing-check';
import type { Note } from '@/core/interview/interview';
import { isShareable } from '@/core/notes/shareable';

/**
 * The writing check of a note that is edited and may leave. Nothing is said on the call, where nobody has an eye for it,
 * and nothing in the note line, where a thought is caught in two seconds.
 */
export function NoteCheck({ note, text, onCall }: { note: Note; text: string; onCall: boolean }) {
  return isShareable(note) && !onCall ? <WritingCheck text={text} field="note" label="this note" /> : null;
}
