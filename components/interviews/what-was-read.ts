import type { ActivityRecord } from '@/core/activity/activity-event';

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** "31 comments, 4 commits": how much of a merge request is here. */
export function whatWasRead(records: readonly ActivityRecord[]): string {
  const ids = { comment: new Set<string>(), commit: new Set<string>() };
  for (const { id, kind } of records.flatMap(({ events }) => events)) {
    if (kind === 'comment' || kind === 'commit') ids[kind].add(id);
  }
  return `${count(ids.comment.size, 'comment')}, ${count(ids.commit.size, 'commit')}`;
}
