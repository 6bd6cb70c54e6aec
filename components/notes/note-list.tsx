import { useEffect, useRef, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import type { Note } from '@/core/interview/interview';
import { byTime } from '@/core/notes/note-order';
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
  here = false,
}: {
  label?: string;
  filter?: (note: Note) => boolean;
  /** The list stands at what its notes are anchored to. */
  here?: boolean;
}) {
  const { interviewStore } = useApp();
  const notes = useInterview((state) => state.file?.notes ?? NO_NOTES);
  const [removed, setRemoved] = useState<readonly Note[]>([]);

  // An edit that the filter would no longer let through must not close its own editor.
  const [edited, setEdited] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<string | null>(null);

  const stored = new Set(notes.map((note) => note.id));
  const remove = (note: Note) => {
    setRemoved((before) => [...before.filter(({ id }) => !stored.has(id)), note]);
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

  const gone = new Set(removed.map((note) => note.id));
  const shown = notes.filter((note) => filter(note) || note.id === edited);
  const rows = [...shown, ...removed.filter((note) => !stored.has(note.id))].sort(byTime);
  const cameBack = removed.some((note) => stored.has(note.id));
  if (rows.length === 0) return null;
  return (
    <>
      {cameBack && (
        <p className={styles.kept} role="status">
          Not removed: it was changed in another window meanwhile.
        </p>
      )}
      <ul ref={list} className={styles.list} tabIndex={-1} aria-label={label}>
        {rows.map((note) =>
          gone.has(note.id) && !stored.has(note.id) ? (
            <RemovedNote
              key={note.id}
              noteId={note.id}
              onUndo={() => restore(note)}
              onExpire={() => forget(note.id)}
            />
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              here={here}
              onRemove={() => remove(note)}
              onEditing={(editing) => setEdited(editing ? note.id : null)}
            />
          ),
        )}
      </ul>
    </>
  );
}
