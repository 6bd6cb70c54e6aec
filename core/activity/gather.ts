import type { ActionSlot } from './action-row';
import type { ActivityEvent, ActivityRecord, CommentEvent, EditEvent } from './activity-event';
import type { CandidateIdentity } from './candidates';
import { contentOf, contentWithout, type RecordContent } from './record-content';
import { threadRow, type EditsByNote, type ThreadRow } from './thread-row';

/** What all records hold together, in their order. */
export interface Gathered {
  rows: ThreadRow[];
  /** The comments of all rows. */
  comments: CommentEvent[];
  actions: ActionSlot[];
  edits: EditsByNote;
}

/** Puts records together, each event once: it can stand in two pages of a list. */
export function gather(records: readonly ActivityRecord[], candidate: CandidateIdentity | null): Gathered {
  const seen = new Set<string>();
  const edits = new Map<number, EditEvent[]>();
  const gathered: Gathered = { rows: [], comments: [], actions: [], edits };
  for (const record of records) {
    const content = newIn(record, seen);
    const row = threadRow(content, candidate);
    if (row) gathered.rows.push(row);
    for (const comment of content.thread) gathered.comments.push(comment);
    for (const action of content.actions) gathered.actions.push(action);
    for (const edit of content.edits) addEdit(edits, edit);
  }
  return gathered;
}

function newIn(record: ActivityRecord, seen: Set<string>): RecordContent {
  let twice: Set<ActivityEvent> | null = null;
  for (const event of record.events) {
    const known = seen.size;
    seen.add(event.id);
    if (seen.size === known) twice = (twice ?? new Set()).add(event);
  }
  return twice ? contentWithout(record, twice) : contentOf(record);
}

function addEdit(edits: Map<number, EditEvent[]>, edit: EditEvent): void {
  const known = edits.get(edit.noteId);
  if (!known) edits.set(edit.noteId, [edit]);
  else if (known.every(({ at }) => at !== edit.at)) known.push(edit);
}
