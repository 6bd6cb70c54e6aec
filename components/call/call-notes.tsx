import { useState } from 'react';
import { useInterview } from '@/components/app/app-context';
import { NoteFilterBar } from '@/components/notes/note-filter-bar';
import { NoteList } from '@/components/notes/note-list';
import { Disclosure } from '@/components/ui/disclosure';
import { useWasThere } from '@/components/ui/use-was-there';
import type { Evidence, Note } from '@/core/interview/interview';
import { filterNotes, isNoFilter, NO_NOTE_FILTER } from '@/core/notes/filter-notes';
import styles from './call-tab.module.css';

const NONE: Note[] = [];
const NO_EVIDENCE: Evidence[] = [];
const inPhase =
  (phase: Note['phase']) =>
  (note: Note): boolean =>
    note.phase === phase;

/** The notes of the interview: those of the call with the others folded away, or what a filter lets through of all. */
export function CallNotes() {
  const notes = useInterview((state) => state.file?.notes ?? NONE);
  const evidence = useInterview((state) => state.file?.evidence ?? NO_EVIDENCE);
  const [filter, setFilter] = useState(NO_NOTE_FILTER);
  const found = filterNotes(notes, evidence, filter);
  const ids = new Set(found.map(({ id }) => id));
  return (
    <>
      {(notes.length > 0 || !isNoFilter(filter)) && (
        <NoteFilterBar filter={filter} onChange={setFilter} shown={found.length} all={notes.length} />
      )}
      {isNoFilter(filter) ? (
        <ByPhase notes={notes} />
      ) : (
        <>
          {found.length === 0 && <p className={styles.none}>No note is like this.</p>}
          <NoteList label="Notes found" filter={({ id }) => ids.has(id)} />
        </>
      )}
    </>
  );
}

/** The notes of the call, with those from before and after it where they are out of the way. */
function ByPhase({ notes }: { notes: readonly Note[] }) {
  const count = (phase: Note['phase']) => notes.filter(inPhase(phase)).length;
  const hasPreparation = useWasThere(count('preparation') > 0);
  const hasAfter = useWasThere(count('after') > 0);
  return (
    <>
      {hasPreparation && (
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
      {hasAfter && (
        <div className={styles.fold}>
          <Disclosure label={`After the call: ${count('after')}`} defaultOpen>
            <NoteList label="Notes after the call" filter={inPhase('after')} />
          </Disclosure>
        </div>
      )}
    </>
  );
}
