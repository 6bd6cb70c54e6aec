import type { ActivityEvent } from '@/core/activity/activity-event';
import { deletedName } from '@/core/activity/deleted-name';
import type { Person } from '@/core/activity/person';

/**
 * `merged` with what GitLab forgets about one event: whose it was, once the account is deleted (its own "Ghost User"
 * stands there, or nobody), and what a label or milestone was called, once that is deleted. It goes on being theirs, and
 * is found when they are erased. The very object `merged` where there is nothing to keep of a comment. `one` and `other` are the two answers that were merged, in any order.
 */
export function keepKnown(merged: ActivityEvent, one: ActivityEvent, other: ActivityEvent): ActivityEvent {
  const author = stillKnown(merged.author, one.author, other.author);
  if (merged.kind === 'comment' && one.kind === 'comment' && other.kind === 'comment') {
    const same = one.resolved && other.resolved && one.resolvedAt === other.resolvedAt;
    const resolvedBy = same
      ? stillKnown(merged.resolvedBy, one.resolvedBy, other.resolvedBy)
      : merged.resolvedBy;
    return author === merged.author && resolvedBy === merged.resolvedBy
      ? merged
      : { ...merged, author, resolvedBy };
  }
  if (merged.kind === 'label' && one.kind === 'label' && other.kind === 'label') {
    const deleted = deletedName(merged.subject);
    const names = [merged.name, one.name, other.name];
    return { ...merged, author, name: names.find((name) => name !== deleted) ?? deleted };
  }
  return author === merged.author ? merged : { ...merged, author };
}

/** The first who has an account. */
function stillKnown(...people: (Person | null)[]): Person | null {
  return people.find((person) => person !== null && person.username !== 'ghost') ?? people[0] ?? null;
}
