import type { ActionSlot } from './action-row';
import type { ActivityEvent, ActivityRecord, CommentEvent, EditEvent } from './activity-event';
import { findResolution } from './find-resolution';
import type { ThreadRow } from './thread-row';

/** What one record holds: the comments of a thread, edits of notes, and everything that is a row of its own. */
export interface RecordContent {
  readonly thread: readonly CommentEvent[];
  readonly actions: readonly ActionSlot[];
  readonly edits: readonly EditEvent[];
  /** The row that was made of the thread last (`threadRow`). */
  row: ThreadRow | null;
}

/** Most records are an open thread: they share these. */
const NO_ACTIONS: readonly ActionSlot[] = [];
const NO_EDITS: readonly EditEvent[] = [];

/** A record is never changed in place: what was read out of it is good as long as it lives. */
const contents = new WeakMap<ActivityRecord, RecordContent>();

/** All that a record holds, remembered as long as the record lives. */
export function contentOf(record: ActivityRecord): RecordContent {
  const known = contents.get(record);
  if (known) return known;
  const { events } = record;
  const content = events.every(isComment) ? contentOfThread(events) : contentOfAll(events);
  contents.set(record, content);
  return content;
}

/** What a record holds without some of its events. The actions that stay keep the rows that they have. */
export function contentWithout(record: ActivityRecord, left: ReadonlySet<ActivityEvent>): RecordContent {
  const known = contentOf(record);
  const content = contentOfThread(known.thread.filter((event) => !left.has(event)));
  const stay = known.actions.filter(({ event, about }) => about === null && !left.has(event));
  return {
    ...content,
    actions: [...stay, ...content.actions],
    edits: known.edits.filter((event) => !left.has(event)),
  };
}

/** That the thread was resolved is an action too. */
function contentOfThread(thread: readonly CommentEvent[]): RecordContent {
  const resolution = findResolution(thread);
  const actions = resolution ? [{ event: resolution, about: thread[0]?.id ?? null, row: null }] : NO_ACTIONS;
  return { thread, actions, edits: NO_EDITS, row: null };
}

function contentOfAll(events: readonly ActivityEvent[]): RecordContent {
  const thread: CommentEvent[] = [];
  const actions: ActionSlot[] = [];
  const edits: EditEvent[] = [];
  for (const event of events) {
    if (event.kind === 'comment') thread.push(event);
    else if (event.kind === 'edit') edits.push(event);
    else actions.push({ event, about: null, row: null });
  }
  const content = contentOfThread(thread);
  return { ...content, actions: [...actions, ...content.actions], edits };
}

function isComment(event: ActivityEvent): event is CommentEvent {
  return event.kind === 'comment';
}
