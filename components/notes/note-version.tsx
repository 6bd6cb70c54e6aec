import type { MouseEvent } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import type { Note } from '@/core/interview/interview';
import { noteElementId } from './note-element-id';
import styles from './note-item.module.css';

/**
 * Said at a note that is another edit of one: both were made at the same time, and both are here until somebody says
 * which is right. Removing either is the third way. Nothing once the other note is gone.
 */
export function NoteVersion({ note }: { note: Note }) {
  const { interviewStore } = useApp();
  const hasOther = useInterview((state) => state.file?.notes.some(({ id }) => id === note.editOf) ?? false);
  if (!hasOther) return null;
  // Both buttons go, with the first the whole note too. Its list may not show the other.
  const leaveTo = ({ currentTarget }: MouseEvent, noteId: string | null) => {
    const list = currentTarget.closest('ul');
    const other = noteId && list?.querySelector<HTMLElement>(`#${CSS.escape(noteElementId(noteId))}`);
    (other || list)?.focus();
  };
  const takeThis = (event: MouseEvent) => {
    leaveTo(event, note.editOf);
    void interviewStore.getState().takeVersion(note.id);
  };
  const keepBoth = (event: MouseEvent) => {
    leaveTo(event, note.id);
    void interviewStore.getState().keepBoth(note.id);
  };
  return (
    <p className={styles.unfinished}>
      Another version of this note, from another window.
      <Button size="small" title="Puts this text in the place of the other" onClick={takeThis}>
        Take this
      </Button>
      <Button size="small" title="Makes this a note of its own" onClick={keepBoth}>
        Keep both
      </Button>
    </p>
  );
}
