import { useEffect, useRef, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import type { Note } from '@/core/interview/interview';
import { NoteItem, noteElementId } from './note-item';
import { RemovedNote } from './removed-note';
import styles from './note-list.module.css';

const NO_NOTES: Note[] = [];

/**
 * The notes that `filter` lets through (all without one), oldest first. A removed note leaves a line in its place
 * from which it can be put back for a while.
 */
export function NoteList({
  label = 'Notes',
  filter = () => true,
}: {
  label?: string;
  filter?: (note: Note) => boolean;
}) {
  const { interviewStore } = useApp();
  const notes = useInterview((state) => state.file?.notes ?? NO_NOTES);
  const [removed, setRemoved] = useState<readonly Note[]>([]);

  const list = useRef<HTMLUListElement>(null);
  const back = useRef<string | null>(null);

  const remove = (note: Note) => {
    setRemoved((before) => [...before, note]);
    void interviewStore.getState().removeNote(note.id);
  };
  // Whoever undoes goes on from the note that is back.
  useEffect(() => {
    if (back.current === null) return;
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(noteElementId(back.current))}`)?.focus();
    back.current = null;
  }, [notes]);

  const forget = (id: string) => setRemoved((before) => before.filter((note) => note.id !== id));
  const restore = (note: Note) => {
    forget(note.id);
    back.current = note.id;
    void interviewStore.getState().restoreNote(note);
  };

  const here = new Set(notes.map((note) => note.id));
  const gone = new Set(removed.map((note) => note.id));
  const rows = [...notes.filter(filter), ...removed.filter((note) => !here.has(note.id))].sort(
    (a, b) => a.createdAt - b.createdAt,
  );
  if (rows.length === 0) return null;
  return (
    <ul ref={list} className={styles.list} tabIndex={-1} aria-label={label}>
      {rows.map((note) =>
        gone.has(note.id) && !here.has(note.id) ? (
          <RemovedNote
            key={note.id}
            noteId={note.id}
            onUndo={() => restore(note)}
            onExpire={() => forget(note.id)}
          />
        ) : (
          <NoteItem key={note.id} note={note} onRemove={() => remove(note)} />
        ),
      )}
    </ul>
  );
}
