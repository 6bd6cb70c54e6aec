import type { ActivityEvent, ActivityRecord, CommentEvent } from './activity-event';
import { findResolution } from './find-resolution';
import type { ThreadRow } from './thread-row';

/** What one record holds: the comments of a thread, and everything that is no comment. */
export interface RecordContent {
  readonly thread: readonly CommentEvent[];
  readonly actions: readonly ActivityEvent[];
  /** The row that was made of the thread last (`threadRow`), and for which candidate. */
  row: { by: string; row: ThreadRow } | null;
}

/** A record is never changed in place: what was read out of it is good as long as it lives. */
const contents = new WeakMap<ActivityRecord, RecordContent>();

/** `readContent` of all that a record holds, remembered as long as the record lives. */
export function contentOf(record: ActivityRecord): RecordContent {
  const known = contents.get(record);
  if (known) return known;
  const content = readContent(record.events);
  contents.set(record, content);
  return content;
}

/** Parts comments from actions; that the thread was resolved is an action too. */
export function readContent(events: readonly ActivityEvent[]): RecordContent {
  const thread: CommentEvent[] = [];
  const actions: ActivityEvent[] = [];
  for (const event of events) {
    if (event.kind === 'comment') thread.push(event);
    else actions.push(event);
  }
  const resolution = findResolution(thread);
  if (resolution) actions.push(resolution);
  return { thread, actions, row: null };
}
