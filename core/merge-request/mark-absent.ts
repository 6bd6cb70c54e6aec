import type { Absence, ActivityEvent, ActivityRecord, CommentEvent } from '@/core/activity/activity-event';

/** What one complete read of the discussions gave. */
export interface SeenInRead {
  readId: string;
  /** Epoch ms. */
  startedAt: number;
  /** Ids of the activity events that came. */
  eventIds: ReadonlySet<string>;
  /** Whether any of them was an internal comment. */
  internal: boolean;
  /** Whether a thread came that was known before the read. */
  recognised: boolean;
}

/**
 * Marks the comments of `known` that a complete read did not give, and takes the mark from those that it did give. The
 * first such read marks a comment as missed, another one confirms it: only then is it called deleted. Gives the
 * changed records alone. `at` is when the read ended, epoch ms.
 *
 * Left alone is what can be missing for another reason. Everything, where the read gave none of the threads that were
 * known: GitLab answered for somebody who may not see them (rights that shrank, a moved project), or with an empty list;
 * so the deletion of a merge request's only thread is never told, which is the smaller harm. Internal comments, where
 * the read gave none: they vanish together for a reader who may not see them any more. And a comment that was written
 * after the read had begun.
 */
export function markAbsent(known: readonly ActivityRecord[], seen: SeenInRead, at: number): ActivityRecord[] {
  if (!seen.recognised) return [];
  return known.flatMap((record) => {
    const events = record.events.map((event) => markEvent(event, seen, at));
    return events.some((event, i) => event !== record.events[i]) ? [{ ...record, events }] : [];
  });
}

function markEvent(event: ActivityEvent, seen: SeenInRead, at: number): ActivityEvent {
  if (event.kind !== 'comment') return event;
  const absence = absenceOf(event, seen, at);
  return absence === event.absence ? event : { ...event, absence };
}

function absenceOf(comment: CommentEvent, seen: SeenInRead, at: number): Absence | null {
  const { absence } = comment;
  if (seen.eventIds.has(comment.id)) return null;
  if (comment.at >= seen.startedAt || (comment.internal && !seen.internal)) return absence;
  if (absence === null) return { readId: seen.readId, missedAt: at, confirmedAt: null };
  // A read that ran beside the first one saw the same moment: it confirms nothing.
  const confirms =
    absence.confirmedAt === null && absence.readId !== seen.readId && seen.startedAt >= absence.missedAt;
  return confirms ? { ...absence, confirmedAt: at } : absence;
}
