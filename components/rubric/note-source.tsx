import { useState } from 'react';
import { useInterview } from '@/components/app/app-context';
import { NoteList } from '@/components/notes/note-list';
import { noteTimeLabel } from '@/components/notes/note-time-label';
import { Button } from '@/components/ui/button';
import styles from './evidence-list.module.css';

/** The note that a piece of evidence was taken from, shown in place on demand. */
export function NoteSource({ noteId }: { noteId: string }) {
  const note = useInterview((state) => state.file?.notes.find(({ id }) => id === noteId));
  const [open, setOpen] = useState(false);
  if (!note && !open) return <span className={styles.gone}>The note was removed</span>;
  return (
    <>
      <Button
        className={styles.toggle}
        size="small"
        variant="quiet"
        icon={open ? 'chevron-down' : 'chevron-right'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {note ? `Note, ${noteTimeLabel(note)}` : 'Note'}
      </Button>
      {open && (
        <div className={styles.note}>
          <NoteList label="The note" filter={({ id }) => id === noteId} />
        </div>
      )}
    </>
  );
}
