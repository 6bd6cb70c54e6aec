import type { ActivityEvent, ActivityRecord, CommentEvent } from './activity-event';
import { isCandidate, matchCommit, type CandidateIdentity } from './candidates';
import { findBatches } from './batches';
import { commentReading } from './comment-kind';
import { findSittings, type Act } from './sittings';
import { findResolution } from './find-resolution';
import { isPush, leaveOutTwice } from './told-twice';
import type { ActionKind, Batch, SittingsReading, Timeline, TimelineEntry } from './timeline';

export interface TimelineOptions {
  candidate: CandidateIdentity | null;
  /** A longer pause begins a new sitting. */
  sittingGapMs: number;
  /** From this time on (epoch ms) activity belongs to the call and to no sitting; null while that is not known. */
  reviewEndsAt: number | null;
}

/** A row, and when the candidate did something in it. */
interface Row {
  entry: TimelineEntry;
  actedAt: number[];
}

/** Everything that happened, as rows: threads together, actions by themselves. Pure; the same records give the same rows. */
export function deriveTimeline(records: readonly ActivityRecord[], options: TimelineOptions): Timeline {
  const { candidate, reviewEndsAt } = options;
  const { threads, actions: recorded } = gather(records);
  const actions = [...recorded, ...threads.flatMap(findResolution)];
  const owns = ownership([...threads.flat(), ...actions], candidate);
  const rows = [
    ...threads.map((thread) => threadRow(thread, owns)),
    ...leaveOutTwice(actions).map((event) => actionRow(event, owns)),
  ];
  const entries = rows.map(({ entry }) => entry).sort(inOrder);

  const comments = threads.flat();
  const batches = findBatches(comments);
  const sittings = readSittings(rows, comments.filter(owns), batches, options);
  if (sittings.known) {
    for (const entry of entries) entry.sitting = entry.byCandidate ? sittingAt(sittings, entry.at) : null;
  }
  return { entries, sittings, reviewEndsAt, batches };
}

/** Comments by thread and all other events, each event once: it can stand in two pages of a list. */
function gather(records: readonly ActivityRecord[]) {
  const seen = new Set<string>();
  const threads: CommentEvent[][] = [];
  const actions: ActivityEvent[] = [];
  for (const { events } of records) {
    const thread: CommentEvent[] = [];
    for (const event of events) {
      if (seen.has(event.id)) continue;
      seen.add(event.id);
      if (event.kind === 'comment') thread.push(event);
      else actions.push(event);
    }
    if (thread.length > 0) threads.push(thread);
  }
  return { threads, actions };
}

/** Tells whether an event is the candidate's. Pushes have no author: they are theirs if their last commit is. */
function ownership(events: readonly ActivityEvent[], candidate: CandidateIdentity | null) {
  const names = events
    .filter(({ author }) => isCandidate(author, candidate))
    .map(({ author }) => author?.name ?? '');
  const displayNames = [...new Set(names)].filter((name) => name !== '');
  const commits = events.filter((event) => event.kind === 'commit');
  const ownShas = new Set(
    commits.filter((commit) => matchCommit(commit, candidate, displayNames)).map(({ sha }) => sha),
  );
  return (event: ActivityEvent): boolean => {
    if (event.kind === 'commit') return ownShas.has(event.sha);
    if (event.kind === 'version') return ownShas.has(event.headSha);
    return isCandidate(event.author, candidate);
  };
}

function threadRow(thread: readonly CommentEvent[], owns: (event: ActivityEvent) => boolean): Row {
  const [first, ...replies] = thread as [CommentEvent, ...CommentEvent[]];
  const own = thread.filter(owns);
  const shown = own[0] ?? first;
  const { kind, blocking } = commentReading(shown);
  const position = thread.find((comment) => comment.position)?.position;
  const resolvable = thread.filter((comment) => comment.resolvable);
  return {
    actedAt: own.map(({ at }) => at),
    entry: {
      id: first.id,
      at: shown.at,
      kind,
      blocking,
      byCandidate: own.length > 0,
      event: first,
      replies,
      file: position ? (position.newPath ?? position.oldPath) : null,
      line: position ? (position.newLine ?? position.oldLine) : null,
      thread:
        resolvable.length === 0 ? null : resolvable.every(({ resolved }) => resolved) ? 'resolved' : 'open',
      edited: thread.some(({ earlier }) => earlier.length > 0),
      edits: [],
      deleted: thread.some(({ absence }) => absence !== null && absence.confirmedAt !== null),
      sitting: null,
    },
  };
}

function actionRow(event: ActivityEvent, owns: (event: ActivityEvent) => boolean): Row {
  const byCandidate = owns(event);
  return {
    actedAt: byCandidate ? [event.at] : [],
    entry: {
      id: event.id,
      at: event.at,
      kind: actionKind(event),
      blocking: null,
      byCandidate,
      event,
      replies: [],
      file: null,
      line: null,
      thread: null,
      edited: false,
      edits: [],
      deleted: false,
      sitting: null,
    },
  };
}

function actionKind(event: ActivityEvent): ActionKind {
  switch (event.kind) {
    case 'comment':
    case 'edit':
      return 'other';
    case 'version':
    case 'pushed':
      return 'push';
    case 'system':
      if (event.text.startsWith('approved') || event.text.startsWith('unapproved')) return 'approval';
      return isPush(event.text) ? 'push' : 'system';
    case 'commit':
    case 'approval':
    case 'reviewer':
    case 'state':
    case 'label':
    case 'emoji':
    case 'other':
      return event.kind;
  }
}

/** Unknown as soon as most of the candidate's comments came in batches: when each was written is never guessed. */
function readSittings(
  rows: readonly Row[],
  own: readonly CommentEvent[],
  batches: readonly Batch[],
  { candidate, sittingGapMs: gapMs, reviewEndsAt }: TimelineOptions,
): SittingsReading {
  if (!candidate) return { known: false, reason: 'no-candidate' };
  const inReview = ({ at }: { at: number }): boolean => at < (reviewEndsAt ?? Infinity);
  const acts = rows
    .flatMap(({ entry, actedAt }) => actedAt.map((at): Act => ({ at, entryId: entry.id })))
    .filter(inReview);
  if (acts.length === 0) return { known: false, reason: 'no-activity' };
  const batched = new Set(batches.flatMap(({ eventIds }) => eventIds));
  const written = own.filter(inReview);
  const together = written.filter(({ id }) => batched.has(id)).length;
  if (together * 2 > written.length) return { known: false, reason: 'submitted-together' };
  return { known: true, gapMs, sittings: findSittings(acts, gapMs) };
}

function sittingAt({ sittings }: Extract<SittingsReading, { known: true }>, at: number): number | null {
  const index = sittings.findIndex(({ fromAt, toAt }) => fromAt <= at && at <= toAt);
  return index < 0 ? null : index;
}

/** By time; at one time by id, where a longer number is a later one. */
function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  return a.at - b.at || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
