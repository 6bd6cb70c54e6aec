import type {
  ActivityEvent,
  ActivityRecord,
  BodyVersion,
  CommentEvent,
} from '@/core/activity/activity-event';
import { keepKnown } from './keep-known';
import type { Missing } from './merge-request';
import { handOver, placesIn } from './record-places';
import { sameData } from './same-data';
import { standingSource } from './standing';

/**
 * All records of both lists, one of each id. Nothing is dropped because a later answer lacks it: a deleted comment
 * stays as we last saw it, and a changed one keeps its earlier text in `earlier`, dated `seenAt` (the time of the
 * reading that found the change, epoch ms). Merging the same answer again changes nothing: then the very same list
 * comes back, and a record of which nothing has changed is always the same object. Nor is it forgotten whose something
 * was once their account is deleted, nor how a label was called (`keepKnown`).
 *
 * Who approves, who reviews and which reactions there are is how things stand now, not what happened: there the later
 * answer holds alone, unless a part of it could not be read (`missing`). Who approved before is told by GitLab's own
 * notes, which stay; of a reaction that was taken back GitLab keeps nothing.
 */
export function mergeRecords(
  stored: ActivityRecord[],
  arrived: readonly ActivityRecord[],
  seenAt: number,
  missing: readonly Missing[] = [],
): ActivityRecord[] {
  const index = placesIn(stored);
  let merged: ActivityRecord[] | null = null;
  for (const record of arrived) {
    const place = index.get(record.id) ?? -1;
    const before = (merged ?? stored)[place];
    const after = before
      ? mergeRecord(before, record, { seenAt, replaces: holdsAlone(record, missing) })
      : record;
    if (after === before) continue;
    merged ??= [...stored];
    if (before) merged[place] = after;
    else index.set(record.id, merged.push(after) - 1);
  }
  if (merged) handOver(index, stored, merged);
  return merged ?? stored;
}

/** What was left out on purpose takes nothing from what was read. */
function holdsAlone(record: ActivityRecord, missing: readonly Missing[]): boolean {
  const source = standingSource(record);
  return source !== null && missing.every((one) => one.source !== source || one.failure === 'too-many');
}

function mergeRecord(
  before: ActivityRecord,
  arrived: ActivityRecord,
  { seenAt, replaces }: { seenAt: number; replaces: boolean },
): ActivityRecord {
  const known = new Map(before.events.map((event) => [event.id, event]));
  const events = new Map<string, ActivityEvent>();
  for (const event of arrived.events) {
    const one = known.get(event.id);
    events.set(event.id, one ? mergeEvent(one, event, seenAt) : event);
  }
  if (!replaces) for (const event of before.events) if (!events.has(event.id)) events.set(event.id, event);
  const all = [...events.values()];
  const isCommits = all[0]?.kind === 'commit';
  const same =
    all.length === before.events.length &&
    all.every((event, i) => event === (isCommits ? before.events[i] : known.get(event.id)));
  if (same && arrived.mrKey === before.mrKey) return before;
  // Commits stand in the order in which GitLab lists them, which tells more than their times.
  return { ...arrived, events: isCommits ? all : all.sort((a, b) => a.at - b.at) };
}

function mergeEvent(before: ActivityEvent, arrived: ActivityEvent, seenAt: number): ActivityEvent {
  const merged = keepKnown(chooseEvent(before, arrived, seenAt), before, arrived);
  return sameData(before, merged) ? before : merged;
}

function chooseEvent(before: ActivityEvent, arrived: ActivityEvent, seenAt: number): ActivityEvent {
  // What can't be read any more ("other") must not take the place of what we could read.
  if (arrived.kind === 'other' && before.kind !== 'other') return before;
  // An answer that was overtaken must not take back the latest edit.
  if (before.kind === 'edit' && arrived.kind === 'edit') return arrived.at < before.at ? before : arrived;
  if (before.kind !== 'comment') return arrived;
  return arrived.kind === 'comment' ? mergeComment(before, arrived, seenAt) : before;
}

function mergeComment(before: CommentEvent, arrived: CommentEvent, seenAt: number): CommentEvent {
  const [older, newer] = isOlder(arrived, before) ? [arrived, before] : [before, arrived];
  const earlier = unite(older.earlier, newer.earlier);
  const known =
    older.body === newer.body ||
    earlier.at(-1)?.body === older.body ||
    newer.earlier.some(({ body }) => body === older.body);
  return { ...newer, earlier: known ? earlier : unite(earlier, [{ body: older.body, seenAt }]) };
}

/** Answers of two readings can overtake each other: the server's own time of change says which text is the newer. */
function isOlder(arrived: CommentEvent, before: CommentEvent): boolean {
  return arrived.updatedAt !== null && before.updatedAt !== null && arrived.updatedAt < before.updatedAt;
}

/** All versions of both lists by time. One that stands twice in a row was found twice, say by two browsers: the first time counts. */
function unite(a: readonly BodyVersion[], b: readonly BodyVersion[]): BodyVersion[] {
  if (a.length === 0) return [...b];
  if (b.length === 0) return [...a];
  return [...a, ...b]
    .sort((one, other) => one.seenAt - other.seenAt)
    .filter(({ body }, index, all) => body !== all[index - 1]?.body);
}
