import { useMemo } from 'react';
import { NotesHere } from '@/components/notes/notes-here';
import type { TimelineEntry } from '@/core/activity/timeline';
import { eventIds } from './own-event';

/** The notes on an entry: on its comments, on its commit, or on the line that its thread stands on. */
export function EntryNotes({ entry }: { entry: TimelineEntry }) {
  const ids = useMemo(() => eventIds(entry), [entry]);
  const { file, line } = entry;
  return <NotesHere eventIds={ids} line={file !== null && line !== null ? { path: file, line } : null} />;
}
