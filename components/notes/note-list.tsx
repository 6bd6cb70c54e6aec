import { useEffect, useRef, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import type { Note } from '@/core/interview/interview';
import { byTime } from '@/core/notes/note-order';
import { noteElementId } from './note-element-id';
import { NoteItem } from './note-item';
import { NotRemoved } from './not-removed';
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
  // One that a removal empties stays: the focus goes to it when the line from which the note is put back goes.
  const [mayEmpty, setMayEmpty] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  // Undo, wherever it was pressed, puts the very same record back; what the background kept is another one.
  const [back, setBack] = useState<Note | null>(null);
  const undone = removed.find((note) => notes.includes(note));
  if (undone) {
    setBack(undone);
    setRemoved((before) => before.filter((note) => note !== undone));
  }
  // Whoever undoes from the line in its place goes on from the note that is back.
  useEffect(() => {
    if (back === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(noteElementId(back.id))}`)?.focus();
  }, [back]);

  const stored = new Set(notes.map((note) => note.id));
  const remove = (note: Note) => {
    setBack(null);
    setMayEmpty(true);
    setRemoved((before) => [...before.filter(({ id }) => !stored.has(id)), note]);
    void interviewStore.getState().removeNote(note.id);
  };
  const forget = (id: string) => setRemoved((before) => before.filter((note) => note.id !== id));

  const gone = new Set(removed.map((note) => note.id));
  const shown = notes.filter((note) => filter(note) || note.id === edited);
  const rows = [...shown, ...removed.filter((note) => !stored.has(note.id))].sort(byTime);
  const cameBack = removed.some((note) => stored.has(note.id));
  if (rows.length === 0 && !mayEmpty) return null;
  return (
    <>
      {cameBack && (
        <NotRemoved onExpire={() => setRemoved((before) => before.filter(({ id }) => !stored.has(id)))} />
      )}
      <ul ref={list} className={styles.list} tabIndex={-1} aria-label={label}>
        {rows.map((note) =>
          gone.has(note.id) && !stored.has(note.id) ? (
            <RemovedNote
              key={note.id}
              noteId={note.id}
              onUndo={() => void interviewStore.getState().restoreNote(note)}
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
