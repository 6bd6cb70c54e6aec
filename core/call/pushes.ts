import type { ActivityEvent, CommitEvent } from '@/core/activity/activity-event';

/**
 * Commits that came together. `at`: when they were pushed, as the new version of the diff tells, else when the last of
 * them was made. `commits` oldest first.
 */
export interface Push {
  id: string;
  at: number;
  commits: CommitEvent[];
}

type VersionEvent = Extract<ActivityEvent, { kind: 'version' }>;

/**
 * The pushes since a moment (epoch ms), oldest first. A commit belongs to the first version whose head it is or comes
 * before; one that no version holds yet stands alone, at its own time. `events` may hold any events, each once.
 */
export function pushesSince(events: Iterable<ActivityEvent>, since: number): Push[] {
  const commits: CommitEvent[] = [];
  const versions: VersionEvent[] = [];
  for (const event of events) {
    if (event.kind === 'commit') commits.push(event);
    else if (event.kind === 'version') versions.push(event);
  }
  // Lists come newest first: of two commits of one second the later row is the older commit.
  const inOrder = commits.reverse().sort((a, b) => a.at - b.at);
  versions.sort((a, b) => a.at - b.at);
  const pushes: Push[] = [];
  let from = 0;
  for (const { id, at, headSha } of versions) {
    const head = inOrder.findIndex(({ sha }) => sha === headSha);
    if (head < from) continue;
    if (at >= since) pushes.push({ id, at, commits: inOrder.slice(from, head + 1) });
    from = head + 1;
  }
  const unpushed = inOrder.slice(from).filter(({ at }) => at >= since);
  return [
    ...pushes,
    ...unpushed.map((commit): Push => ({ id: commit.id, at: commit.at, commits: [commit] })),
  ];
}
