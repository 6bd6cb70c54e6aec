import { actionRow, type ActionEvent, type ActionSlot } from './action-row';
import type { ActivityEvent, ActivityRecord, CommentEvent, EditEvent } from './activity-event';
import { findBatches } from './batches';
import { isCandidate, type CandidateIdentity } from './candidates';
import { commitOwnership, type CommitCorrection } from './commit-ownership';
import { gather } from './gather';
import { findSittings, sittingAt, type Act } from './sittings';
import { completeRow, type EditsByNote, type ThreadRow } from './thread-row';
import type { Batch, SittingsReading, Timeline, TimelineEntry } from './timeline';
import { toldTwice } from './told-twice';

/** What of an interview the timeline depends on. */
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
  slot: ActionSlot;
  byCandidate: boolean;
}

/**
 * Everything that happened, as rows: threads together, actions by themselves. Pure; the same records give the same
 * rows. A record that is the same object as in an earlier call costs next to nothing, and a row about which nothing has
 * changed is the same object again.
 */
export function deriveTimeline(records: readonly ActivityRecord[], options: TimelineOptions): Timeline {
  const { candidate, reviewEndsAt } = options;
  const { rows, comments, actions, edits } = gather(records, candidate);
  const events: ActivityEvent[] = actions.map(({ event }) => event);
  const commits = commitOwnership(events.concat(oneOfEachName(rows)), candidate, options.commitOwners);
  const done = actionsDone(actions, toldTwice(events), candidate, commits);

  const batches = findBatches(comments);
  const batchOf = batchOfEach(batches);
  const reading = readSittings(rows, done, edits, batchOf, options);
  const sittings = reading.known ? reading.sittings : [];
  const places = placesOf(rows, done);

  const entries: TimelineEntry[] = [];
  for (const row of rows) {
    const { shown, own } = row;
    const sitting = own.length > 0 ? sittingAt(sittings, shown.at) : null;
    entries.push(completeRow(row, edits, batchOf.get(shown.id) ?? null, sitting));
  }
  for (const { slot, byCandidate } of done) {
    const about = slot.about ?? places.get(noteOf(slot.event) ?? NaN) ?? null;
    const sitting = byCandidate ? sittingAt(sittings, slot.event.at) : null;
    entries.push(actionRow(slot, byCandidate, about, sitting));
  }
  return { entries: entries.sort(inOrder), sittings: reading, reviewEndsAt, batches, commits };
}

function actionsDone(
  actions: readonly ActionSlot[],
  twice: ReadonlySet<ActivityEvent>,
  candidate: CandidateIdentity | null,
  commits: Timeline['commits'],
): Action[] {
  const done: Action[] = [];
  for (const slot of actions) {
    if (!twice.has(slot.event)) done.push({ slot, byCandidate: isOwn(slot.event, candidate, commits) });
  }
  return done;
}

/** The index of the batch that a comment is of, by the comment's id. */
function batchOfEach(batches: readonly Batch[]): Map<string, number> {
  const batchOf = new Map<string, number>();
  for (const [index, { eventIds }] of batches.entries()) for (const id of eventIds) batchOf.set(id, index);
  return batchOf;
}

/** Of the candidate's comments one for each name that they have on GitLab: their commits may bear it. */
function oneOfEachName(rows: readonly ThreadRow[]): CommentEvent[] {
  const named = new Map<string, CommentEvent>();
  let last: string | null = null;
  for (const { own } of rows) {
    for (const comment of own) {
      const name = comment.author?.name;
      // Nearly always it is the name of the comment before.
      if (name === undefined || name === last) continue;
      last = name;
      if (!named.has(name)) named.set(name, comment);
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

/** The entries that reactions and notes of the system are about, by note id. */
function placesOf(rows: readonly ThreadRow[], done: readonly Action[]): Map<number, string> {
  const asked = new Set<number>();
  for (const { slot } of done) {
    const noteId = slot.about === null ? noteOf(slot.event) : null;
    if (noteId !== null) asked.add(noteId);
  }
  const places = new Map<number, string>();
  if (asked.size === 0) return places;
  for (const { entry, thread } of rows) {
    for (const { noteId } of thread) if (asked.has(noteId)) places.set(noteId, entry.id);
  }
  return places;
}

function noteOf(event: ActionEvent): number | null {
  return event.kind === 'emoji' || event.kind === 'system' ? event.noteId : null;
}

/** Unknown as soon as most of the candidate's comments came in batches: when each was written is never guessed. */
function readSittings(
  rows: readonly ThreadRow[],
  done: readonly Action[],
  edits: EditsByNote,
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
      if (edits.size > 0) addEdits(acts, edits.get(noteId), entry.id, end);
      if (at >= end) continue;
      acts.push({ at, entryId: entry.id });
      written += 1;
      if (batchOf.has(id)) together += 1;
    }
  }
  for (const { slot, byCandidate } of done) {
    if (byCandidate && slot.event.at < end) acts.push({ at: slot.event.at, entryId: slot.event.id });
  }
  if (acts.length === 0) return { known: false, reason: 'no-activity' };
  if (together * 2 > written) return { known: false, reason: 'submitted-together' };
  return { known: true, gapMs, sittings: findSittings(acts, gapMs) };
}

function addEdits(acts: Act[], edits: readonly EditEvent[] | undefined, entryId: string, end: number): void {
  for (const { at } of edits ?? []) if (at < end) acts.push({ at, entryId });
}

/** By time; at one time by id, where a longer number is a later one. */
function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  return a.at - b.at || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
