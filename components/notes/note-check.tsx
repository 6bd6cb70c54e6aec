import { WritingCheck } from '@/components/writing/writing-check';
import { useClock } from '@/components/call/use-clock';
import type { Note } from '@/core/interview/interview';
import { isShareable } from '@/core/notes/shareable';

/**
 * The writing check of a note that is edited and may leave. Nothing is said on the call, where nobody has an eye for it,
 * and nothing in the note line, where a thought is caught in two seconds.
 */
export function NoteCheck({ note, text }: { note: Note; text: string }) {
  const clock = useClock();
  const isOnCall = clock?.state === 'running' || clock?.state === 'paused';
  return isShareable(note) && !isOnCall ? <WritingCheck text={text} field="note" label="this note" /> : null;
}
