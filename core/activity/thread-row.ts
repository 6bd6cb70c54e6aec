import type { CommentEvent, EditEvent } from './activity-event';
import { isCandidate, type CandidateIdentity } from './candidates';
import { readComment } from './comment-kind';
import type { RecordContent } from './record-content';
import type { TimelineEntry } from './timeline';

/** The row of a thread, and what the candidate wrote in it, oldest first. */
export interface ThreadRow {
  readonly thread: readonly CommentEvent[];
  readonly own: readonly CommentEvent[];
  /** The comment that gives the row its time and kind: the candidate's first, else the first. */
  readonly shown: CommentEvent;
  /** The row as it was given out last. */
  entry: TimelineEntry;
  /** Nobody has seen `entry` yet. */
  fresh: boolean;
}

/** What records other than the thread's own say about its row. */
export interface Surroundings {
  /** Edits by note id, as GitLab tells of them. */
  edits: ReadonlyMap<number, readonly EditEvent[]>;
  batch: number | null;
  sitting: number | null;
}

const NO_REPLIES: CommentEvent[] = [];
const NO_EDITS: TimelineEntry['edits'] = [];

/** The row of a record's thread, remembered as long as the record's content lives; null where it has no comment. */
export function threadRow(content: RecordContent, candidate: CandidateIdentity | null): ThreadRow | null {
  const [first] = content.thread;
  if (!first) return null;
  const by = candidate ? `${candidate.userId ?? ''} ${candidate.username ?? ''}` : '';
  if (content.row?.by === by) return content.row.row;
  const row = makeRow(first, content.thread, candidate);
  content.row = { by, row };
  return row;
}

/** The entry with what stands around it; the same object as before where that has not changed. */
export function completeRow(row: ThreadRow, { edits, batch, sitting }: Surroundings): TimelineEntry {
  const { entry, thread } = row;
  const edited = edits.size === 0 ? NO_EDITS : editsOf(thread, edits);
  const same = entry.sitting === sitting && entry.batch === batch && sameEdits(entry.edits, edited);
  if (!same) {
    const around = { sitting, batch, edits: edited, edited: edited.length > 0 || thread.some(wasChanged) };
    row.entry = row.fresh ? Object.assign(entry, around) : { ...entry, ...around };
  }
  row.fresh = false;
  return row.entry;
}

function makeRow(
  first: CommentEvent,
  thread: readonly CommentEvent[],
  candidate: CandidateIdentity | null,
): ThreadRow {
  const own = thread.filter(({ author }) => isCandidate(author, candidate));
  const shown = own[0] ?? first;
  const { kind, blocking } = readComment(shown.body);
  const position = thread.find((comment) => comment.position)?.position;
  const entry: TimelineEntry = {
    id: first.id,
    at: shown.at,
    kind,
    blocking,
    byCandidate: own.length > 0,
    event: first,
    replies: thread.length > 1 ? thread.slice(1) : NO_REPLIES,
    about: null,
    file: position ? (position.newPath ?? position.oldPath) : null,
    line: position ? (position.newLine ?? position.oldLine) : null,
    thread: stateOf(thread),
    edited: thread.some(wasChanged),
    edits: NO_EDITS,
    deleted: thread.some(isDeleted),
    batch: null,
    sitting: null,
  };
  return { thread, own, shown, entry, fresh: true };
}

/** A deleted comment can't be resolved any more: it keeps no thread open. */
function stateOf(thread: readonly CommentEvent[]): TimelineEntry['thread'] {
  let state: TimelineEntry['thread'] = null;
  for (const comment of thread) {
    if (!comment.resolvable || isDeleted(comment)) continue;
    if (!comment.resolved) return 'open';
    state = 'resolved';
  }
  return state;
}

function wasChanged({ earlier }: CommentEvent): boolean {
  return earlier.length > 0;
}

/** Whether a comment is gone for certain: two complete reads lacked it. */
function isDeleted({ absence }: CommentEvent): boolean {
  return absence !== null && absence.confirmedAt !== null;
}

function editsOf(thread: readonly CommentEvent[], edits: Surroundings['edits']): TimelineEntry['edits'] {
  const found = thread.flatMap(({ noteId }) => edits.get(noteId) ?? []);
  if (found.length === 0) return NO_EDITS;
  return found.map(({ noteId, at }) => ({ noteId, at })).sort((a, b) => a.at - b.at);
}

function sameEdits(a: TimelineEntry['edits'], b: TimelineEntry['edits']): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ noteId, at }, i) => noteId === b[i]?.noteId && at === b[i].at);
}
