import { useInterview } from '@/components/app/app-context';
import { NoteList } from '@/components/notes/note-list';
import { Disclosure } from '@/components/ui/disclosure';
import type { Note } from '@/core/interview/interview';
import styles from './call-tab.module.css';

const NONE: Note[] = [];
const inPhase =
  (phase: Note['phase']) =>
  (note: Note): boolean =>
    note.phase === phase;

/** The notes of the call, with those from before and after it where they are out of the way. */
export function CallNotes() {
  const notes = useInterview((state) => state.file?.notes ?? NONE);
  const count = (phase: Note['phase']) => notes.filter(inPhase(phase)).length;
  return (
    <>
      {count('preparation') > 0 && (
        <div className={styles.fold}>
          <Disclosure label={`From preparation: ${count('preparation')}`}>
            <NoteList label="Notes from preparation" filter={inPhase('preparation')} />
          </Disclosure>
        </div>
      )}
      {count('call') === 0 && (
        <p className={styles.none}>No notes from the call yet. Type in the line below; Enter saves.</p>
      )}
      <NoteList label="Notes of the call" filter={inPhase('call')} />
      {count('after') > 0 && (
        <div className={styles.fold}>
          <Disclosure label={`After the call: ${count('after')}`} defaultOpen>
            <NoteList label="Notes after the call" filter={inPhase('after')} />
          </Disclosure>
        </div>
      )}
    </>
  );
}
