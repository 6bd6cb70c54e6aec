import { counted } from '@/components/ui/counted';
import type { ActivityRecord } from '@/core/activity/activity-event';

/** "31 comments, 4 commits": how much of a merge request is here. */
export function whatWasRead(records: readonly ActivityRecord[]): string {
  const ids = { comment: new Set<string>(), commit: new Set<string>() };
  for (const { id, kind } of records.flatMap(({ events }) => events)) {
    if (kind === 'comment' || kind === 'commit') ids[kind].add(id);
  }
  return `${counted(ids.comment.size, 'comment')}, ${counted(ids.commit.size, 'commit')}`;
}
