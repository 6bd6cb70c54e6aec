import { actionRow, type ActionEvent } from './action-row';
import type { ActivityEvent, ActivityRecord, CommentEvent, EditEvent } from './activity-event';
import { findBatches } from './batches';
import { isCandidate, type CandidateIdentity } from './candidates';
import { commitOwnership, type CommitCorrection } from './commit-ownership';
import { contentOf, readContent, type RecordContent } from './record-content';
import { findSittings, sittingAt, type Act } from './sittings';

import { completeRow, threadRow, type ThreadRow } from './thread-row';
import type { SittingsReading, Timeline, TimelineEntry } from './timeline';
import { leaveOutTwice } from './told-twice';

export interface TimelineOptions {
  candidate: CandidateIdentity | null;
  /** A longer pause begins a new sitting. */
  sittingGapMs: number;
  /** From this time on (epoch ms) activity belongs to the call and to no sitting; null while that is not known. */
  reviewEndsAt: number | null;
  /** What the interviewer corrected by hand (`Interview.commitOwners`): it wins over every sign. */
  commitOwners?: readonly CommitCorrection[];
}

/** An action and whether the candidate did it. */
interface Action {
  event: ActionEvent;
  byCandidate: boolean;
}

type Edits = ReadonlyMap<number, EditEvent[]>;

/**
 * Everything that happened, as rows: threads together, actions by themselves. Pure; the same records give the same
 * rows. A record that is the same object as in an earlier call costs next to nothing, and a row about which nothing has
 * changed is the same object again.
 */
export function deriveTimeline(records: readonly ActivityRecord[], options: TimelineOptions): Timeline {
  const { candidate, reviewEndsAt } = options;
  const { contents, actions } = gather(records);
  const rows = contents.map((content) => threadRow(content, candidate)).filter((row) => row !== null);
  const edits = editsByNote(actions);
  const commits = commitOwnership([...actions, ...oneOfEachName(rows)], candidate, options.commitOwners);
  const done = leaveOutTwice(actions)
    .filter((event): event is ActionEvent => event.kind !== 'edit' && event.kind !== 'comment')
    .map((event): Action => ({ event, byCandidate: isOwn(event, candidate, commits) }));

  const batches = findBatches(rows.flatMap(({ thread }) => thread));
  const batchOf = new Map(batches.flatMap(({ eventIds }, index) => eventIds.map((id) => [id, index])));
  const sittings = readSittings(rows, done, edits, batchOf, options);
  const sittingOf = (byCandidate: boolean, at: number): number | null =>
    byCandidate && sittings.known ? sittingAt(sittings.sittings, at) : null;

  const placeOf = placesOf(rows, done);
  const entries = rows.map((row) => {
    const batch = batchOf.get(row.shown.id) ?? null;
    return completeRow(row, { edits, batch, sitting: sittingOf(row.own.length > 0, row.shown.at) });
  });
  for (const { event, byCandidate } of done) {
    entries.push(actionRow(event, byCandidate, placeOf(event), sittingOf(byCandidate, event.at)));
  }
  return { entries: entries.sort(inOrder), sittings, reviewEndsAt, batches, commits };
}

/** What the records hold, each event once: it can stand in two pages of a list. */
function gather(records: readonly ActivityRecord[]) {
  const seen = new Set<string>();
  const contents: RecordContent[] = [];
  const actions: ActivityEvent[] = [];
  for (const record of records) {
    const content = newIn(record, seen);
    contents.push(content);
    for (const action of content.actions) actions.push(action);
  }
  return { contents, actions };
}

function newIn(record: ActivityRecord, seen: Set<string>): RecordContent {
  const { events } = record;
  const before = seen.size;
  const twice: ActivityEvent[] = [];
  for (const event of events) {
    const known = seen.size;
    seen.add(event.id);
    if (seen.size === known) twice.push(event);
  }
  if (seen.size - before === events.length) return contentOf(record);
  const left = new Set(twice);
  return readContent(events.filter((event) => !left.has(event)));
}

function editsByNote(actions: readonly ActivityEvent[]): Edits {
  const edits = new Map<number, EditEvent[]>();
  for (const event of actions) {
    if (event.kind !== 'edit') continue;
    const known = edits.get(event.noteId);
    if (!known) edits.set(event.noteId, [event]);
    else if (known.every(({ at }) => at !== event.at)) known.push(event);
  }
  return edits;
}

/** Of the candidate's comments one for each name that they have on GitLab: their commits may bear it. */
function oneOfEachName(rows: readonly ThreadRow[]): CommentEvent[] {
  const named = new Map<string, CommentEvent>();
  for (const { own } of rows) {
    for (const comment of own) {
      if (comment.author && !named.has(comment.author.name)) named.set(comment.author.name, comment);
    }
  }
  return [...named.values()];
}

/**
 * A version of the diff has no author: it is theirs if its last commit is. That somebody is reviewer is nothing that
 * they did, and what they then did has another time: GitLab does not say which.
 */
function isOwn(
  event: ActionEvent,
  candidate: CandidateIdentity | null,
  commits: Timeline['commits'],
): boolean {
  if (event.kind === 'commit') return commits.get(event.sha)?.byCandidate ?? false;
  if (event.kind === 'version') return commits.get(event.headSha)?.byCandidate ?? false;
  return event.kind !== 'reviewer' && isCandidate(event.author, candidate);
}

/** Finds the entry that a reaction or a resolution is about. */
function placesOf(rows: readonly ThreadRow[], done: readonly Action[]) {
  const asked = new Set(done.flatMap(({ event }) => noteOf(event) ?? []));
  const places = new Map<number, string>();
  if (asked.size > 0) {
    for (const { entry, thread } of rows) {
      for (const { noteId } of thread) if (asked.has(noteId)) places.set(noteId, entry.id);
    }
  }
  return (event: ActionEvent): string | null => places.get(noteOf(event) ?? NaN) ?? null;
}

function noteOf(event: ActionEvent): number | null {
  return event.kind === 'emoji' || event.kind === 'system' ? event.noteId : null;
}

/** Unknown as soon as most of the candidate's comments came in batches: when each was written is never guessed. */
function readSittings(
  rows: readonly ThreadRow[],
  done: readonly Action[],
  edits: Edits,
  batchOf: ReadonlyMap<string, number>,
  { candidate, sittingGapMs: gapMs, reviewEndsAt }: TimelineOptions,
): SittingsReading {
  if (!candidate) return { known: false, reason: 'no-candidate' };
  const end = reviewEndsAt ?? Infinity;
  const acts: Act[] = [];
  let written = 0;
  let together = 0;
  for (const { entry, own } of rows) {
    for (const { id, noteId, at } of own) {
      for (const edit of edits.get(noteId) ?? [])
        if (edit.at < end) acts.push({ at: edit.at, entryId: entry.id });
      if (at >= end) continue;
      acts.push({ at, entryId: entry.id });
      written += 1;
      if (batchOf.has(id)) together += 1;
    }
  }
  for (const { event, byCandidate } of done) {
    if (byCandidate && event.at < end) acts.push({ at: event.at, entryId: event.id });
  }
  if (acts.length === 0) return { known: false, reason: 'no-activity' };
  if (together * 2 > written) return { known: false, reason: 'submitted-together' };
  return { known: true, gapMs, sittings: findSittings(acts, gapMs) };
}

/** By time; at one time by id, where a longer number is a later one. */
function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  return a.at - b.at || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
