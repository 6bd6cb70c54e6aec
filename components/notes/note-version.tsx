import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import type { Note } from '@/core/interview/interview';
import styles from './note-item.module.css';

/**
 * Said at a note that is another edit of one: both were made at the same time, and both are here until somebody says
 * which is right. Removing either is the third way. Nothing once the other note is gone.
 */
export function NoteVersion({ note }: { note: Note }) {
  const { interviewStore } = useApp();
  const hasOther = useInterview((state) => state.file?.notes.some(({ id }) => id === note.editOf) ?? false);
  if (!hasOther) return null;
  return (
    <p className={styles.unfinished}>
      Another version of this note, from another window.
      <Button
        size="small"
        title="Puts this text in the place of the other"
        onClick={() => void interviewStore.getState().takeVersion(note.id)}
      >
        Take this
      </Button>
      <Button
        size="small"
        title="Makes this a note of its own"
        onClick={() => void interviewStore.getState().keepBoth(note.id)}
      >
        Keep both
      </Button>
    </p>
  );
}
