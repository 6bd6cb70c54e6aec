import type { CommentEvent, EditEvent } from './activity-event';
import { isCandidate, type CandidateIdentity } from './candidates';
import { readKind } from './comment-kind';
import type { RecordContent } from './record-content';
import type { TimelineEntry } from './timeline';

/** The row of a thread, and what the candidate wrote in it, oldest first. */
export interface ThreadRow {
  readonly thread: readonly CommentEvent[];
  readonly own: readonly CommentEvent[];
  /** Whose comments `own` are. */
  readonly candidate: CandidateIdentity | null;
  /** The comment that gives the row its time and kind: the candidate's first, else the first. */
  readonly shown: CommentEvent;
  /** The row as it was given out last. */
  entry: TimelineEntry;
  /** Nobody has seen `entry` yet. */
  fresh: boolean;
}

/** Each time at which a note was edited once, by note id. */
export type EditsByNote = ReadonlyMap<number, EditEvent[]>;

const NO_REPLIES: CommentEvent[] = [];
const NO_EDITS: TimelineEntry['edits'] = [];

/** The row of a record's thread, remembered as long as the record's content lives; null where it has no comment. */
export function threadRow(content: RecordContent, candidate: CandidateIdentity | null): ThreadRow | null {
  const first = content.thread[0];
  if (!first) return null;
  if (content.row && isSame(content.row.candidate, candidate)) return content.row;
  content.row = makeRow(first, content.thread, candidate);
  return content.row;
}

/** Whether both have the same comments: those go by nothing else. */
function isSame(a: CandidateIdentity | null, b: CandidateIdentity | null): boolean {
  return a === b || (a?.userId === b?.userId && a?.username === b?.username);
}

/**
 * The entry with what records other than the thread's own say about it; the same object as before where that has not
 * changed. `edits`: those that GitLab tells of, by note id.
 */
export function completeRow(
  row: ThreadRow,
  edits: EditsByNote,
  batch: number | null,
  sitting: number | null,
): TimelineEntry {
  const { entry, thread } = row;
  const edited = edits.size === 0 ? NO_EDITS : editsOf(thread, edits);
  const same = entry.sitting === sitting && entry.batch === batch && sameEdits(entry.edits, edited);
  const seen = !row.fresh;
  row.fresh = false;
  if (same) return entry;
  const changed = seen ? { ...entry } : entry;
  changed.sitting = sitting;
  changed.batch = batch;
  changed.edits = edited;
  changed.edited = edited.length > 0 || thread.some(wasChanged);
  row.entry = changed;
  return changed;
}

function makeRow(
  first: CommentEvent,
  thread: readonly CommentEvent[],
  candidate: CandidateIdentity | null,
): ThreadRow {
  const own = ownOf(thread, candidate);
  const shown = own[0] ?? first;
  const { kind, blocking } = readKind(shown.body);
  const position = thread.find(hasPosition)?.position;
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
  return { thread, own, candidate, shown, entry, fresh: true };
}

/** Most threads are all theirs or all somebody else's: those need no list of their own. */
function ownOf(
  thread: readonly CommentEvent[],
  candidate: CandidateIdentity | null,
): readonly CommentEvent[] {
  let count = 0;
  for (const { author } of thread) if (isCandidate(author, candidate)) count += 1;
  if (count === 0) return NO_REPLIES;
  return count === thread.length ? thread : pickOwn(thread, candidate);
}

function pickOwn(thread: readonly CommentEvent[], candidate: CandidateIdentity | null): CommentEvent[] {
  return thread.filter(({ author }) => isCandidate(author, candidate));
}

function hasPosition({ position }: CommentEvent): boolean {
  return position !== null;
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

function editsOf(thread: readonly CommentEvent[], edits: EditsByNote): TimelineEntry['edits'] {
  // Most threads were never edited, and this is asked of all of them.
  if (!thread.some(({ noteId }) => edits.has(noteId))) return NO_EDITS;
  const found = thread.flatMap(({ noteId }) => edits.get(noteId) ?? []);
  return found.map(({ noteId, at }) => ({ noteId, at })).sort((a, b) => a.at - b.at);
}

function sameEdits(a: TimelineEntry['edits'], b: TimelineEntry['edits']): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ noteId, at }, i) => noteId === b[i]?.noteId && at === b[i].at);
}
