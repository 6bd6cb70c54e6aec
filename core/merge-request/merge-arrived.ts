import type {
  ActivityEvent,
  ActivityRecord,
  BodyVersion,
  CommentEvent,
} from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import type { DiffVersion } from './diff-version';
import { mergeReading } from './merge-reading';
import type { MergeRequest, Reading, Review } from './merge-request';

/** What one answer brought, already converted; null where it brought nothing of the kind. */
export interface ArrivedReview {
  mergeRequest: MergeRequest | null;
  participants: Person[] | null;
  viewer: Person | null;
  reading: Reading;
  records: ActivityRecord[];
  diffs: DiffVersion[];
}

/**
 * The review with one more answer in it. Records that the answer doesn't hold stay the same objects, so that what was
 * derived from them can be kept.
 */
export function mergeArrived(review: Review, arrived: ArrivedReview): Review {
  return {
    mergeRequest: arrived.mergeRequest ?? review.mergeRequest,
    participants: arrived.participants
      ? mergePeople(review.participants, arrived.participants)
      : review.participants,
    viewer: arrived.viewer ?? review.viewer,
    reading: mergeReading(review.reading, arrived.reading),
    records: mergeRecords(review.records, arrived.records, arrived.reading.startedAt),
    diffs: mergeDiffs(review.diffs, arrived.diffs),
  };
}

/** Everybody of both lists once, by user id; the newer facts about a person count. Lists come in pages. */
export function mergePeople(before: readonly Person[], arrived: readonly Person[]): Person[] {
  const people = new Map(before.map((person) => [person.id, person]));
  for (const person of arrived) people.set(person.id, person);
  return [...people.values()];
}

/** All versions of both lists, one for each head commit; what arrived counts. */
export function mergeDiffs(before: readonly DiffVersion[], arrived: readonly DiffVersion[]): DiffVersion[] {
  const versions = new Map(before.map((version) => [version.headSha, version]));
  for (const version of arrived) versions.set(version.headSha, version);
  return [...versions.values()];
}

/**
 * All records of both lists, one of each id. Nothing is dropped because a later answer lacks it: a deleted comment
 * stays as we last saw it, and a changed one keeps its earlier text in `earlier`, dated `seenAt` (the time of the
 * reading that found the change, epoch ms). Merging the same answer again changes nothing.
 */
export function mergeRecords(
  stored: readonly ActivityRecord[],
  arrived: readonly ActivityRecord[],
  seenAt: number,
): ActivityRecord[] {
  const records = new Map(stored.map((record) => [record.id, record]));
  for (const record of arrived) {
    const before = records.get(record.id);
    records.set(record.id, before ? mergeRecord(before, record, seenAt) : record);
  }
  return [...records.values()];
}

function mergeRecord(before: ActivityRecord, arrived: ActivityRecord, seenAt: number): ActivityRecord {
  const events = new Map(before.events.map((event) => [event.id, event]));
  for (const event of arrived.events) {
    const known = events.get(event.id);
    events.set(event.id, known ? mergeEvent(known, event, seenAt) : event);
  }
  return { ...arrived, events: [...events.values()].sort((a, b) => a.at - b.at) };
}

function mergeEvent(before: ActivityEvent, arrived: ActivityEvent, seenAt: number): ActivityEvent {
  // What can't be read any more ("other") must not take the place of what we could read.
  if (arrived.kind === 'other' && before.kind !== 'other') return before;
  // An answer that was overtaken must not take back the latest edit.
  if (before.kind === 'edit' && arrived.kind === 'edit') return arrived.at < before.at ? before : arrived;
  if (before.kind !== 'comment') return arrived;
  if (arrived.kind !== 'comment') return before;
  const [older, newer] = isOlder(arrived, before) ? [arrived, before] : [before, arrived];
  const earlier = unite(older.earlier, newer.earlier);
  if (older.body === newer.body) return { ...newer, earlier };
  const last = earlier.at(-1);
  const known =
    last?.body === older.body || (older === arrived && earlier.some(({ body }) => body === older.body));
  return { ...newer, earlier: known ? earlier : [...earlier, { body: older.body, seenAt }] };
}

/** Answers of two readings can overtake each other: the server's own time of change says which text is the newer. */
function isOlder(arrived: CommentEvent, before: CommentEvent): boolean {
  return arrived.updatedAt !== null && before.updatedAt !== null && arrived.updatedAt < before.updatedAt;
}

function unite(a: readonly BodyVersion[], b: readonly BodyVersion[]): BodyVersion[] {
  if (b.length === 0) return [...a];
  const known = new Set(a.map(({ body, seenAt }) => `${seenAt} ${body}`));
  const added = b.filter(({ body, seenAt }) => !known.has(`${seenAt} ${body}`));
  return [...a, ...added].sort((one, other) => one.seenAt - other.seenAt);
}
