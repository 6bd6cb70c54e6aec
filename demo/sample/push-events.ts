import { fakeSha } from './fake-sha';
import type { SamplePerson, World } from './world';

/** A push to a branch of the project, as its activity lists it. */
export interface SamplePush {
  id: number;
  person: SamplePerson;
  at: number;
  branch: string;
  commitCount: number;
  /** Null where the push made the branch. */
  from: string | null;
  to: string;
  title: string;
}

/** Event ids of GitLab grow with time; only their order matters here. */
const FIRST_EVENT_ID = 4_408_190_000;

/**
 * All pushes to the project, newest first: one for each version of the merge request, by whoever wrote its newest
 * commit, and one to another branch by somebody else.
 */
export function pushEvents(world: World): SamplePush[] {
  const oldestFirst = [...world.versions].reverse();
  const pushes = oldestFirst.map((version, index): Omit<SamplePush, 'id'> => {
    const before = oldestFirst[index - 1];
    const newest = version.commits[0];
    return {
      person: newest?.author ?? world.mergeRequest.author,
      at: version.at,
      branch: world.mergeRequest.sourceBranch,
      commitCount: version.commits.length - (before?.commits.length ?? 0),
      from: before?.headSha ?? null,
      to: version.headSha,
      title: newest?.message.split('\n')[0] ?? '',
    };
  });
  return [...pushes, elsewhere(world)]
    .sort((a, b) => a.at - b.at)
    .map((push, index) => ({ ...push, id: FIRST_EVENT_ID + index * 113 }))
    .reverse();
}

function elsewhere(world: World): Omit<SamplePush, 'id'> {
  return {
    ...world.pushElsewhere,
    branch: world.mergeRequest.targetBranch,
    commitCount: 2,
    from: fakeSha('main before'),
    to: world.mergeRequest.baseSha,
  };
}
