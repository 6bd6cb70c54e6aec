import { lazy, Suspense } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useInterview } from '@/components/app/app-context';
import { useWasThere } from '@/components/ui/use-was-there';
import type { Note } from '@/core/interview/interview';
import styles from './notes-here.module.css';

// Most of what is shown has no note; what a note needs is loaded with the first one.
const NoteList = lazy(async () => ({ default: (await import('./note-list')).NoteList }));

/** What notes can stand at: events by their ids, and a line of a file. */
interface Place {
  eventIds: readonly string[];
  line?: { path: string; line: number } | null;
}

const standsAt = ({ eventIds, line }: Place, { anchorEventId, anchorLine }: Note): boolean =>
  (anchorEventId !== null && eventIds.includes(anchorEventId)) ||
  (anchorLine !== null && anchorLine.path === line?.path && anchorLine.line === line.line);

/**
 * The notes on a comment, a commit or a line, shown where that is shown; nothing where there are none. They are edited,
 * tagged and removed there as in any list.
 */
export function NotesHere({ eventIds, line = null }: Place) {
  const ids = useInterview(
    useShallow((state) =>
      (state.file?.notes ?? []).filter((note) => standsAt({ eventIds, line }, note)).map(({ id }) => id),
    ),
  );
  // A list that empties keeps its place, from which a removed note can be put back.
  const known = useWasThere(ids.length > 0);
  if (!known) return null;
  return (
    <Suspense fallback={null}>
      <div className={styles.here}>
        <NoteList label="Notes on this" here filter={({ id }) => ids.includes(id)} />
      </div>
    </Suspense>
  );
}
