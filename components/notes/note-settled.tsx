import { useApp } from '@/components/app/app-context';
import type { Note } from '@/core/interview/interview';
import { describeKind } from './kinds';
import styles from './note-settled.module.css';

/** A tick that says a question was answered or an answer given; nothing at other notes. `label` where the place says more. */
export function NoteSettled({ note, label }: { note: Note; label?: string }) {
  const { interviewStore } = useApp();
  const words = describeKind(note.kind)?.settled ?? null;
  if (words === null) return null;
  return (
    <label className={styles.settled}>
      <input
        type="checkbox"
        checked={note.answeredAt !== null}
        aria-label={label === undefined ? undefined : `${words}: ${label}`}
        onChange={({ target }) => void interviewStore.getState().settleNote(note.id, target.checked)}
      />
      {words}
    </label>
  );
}
