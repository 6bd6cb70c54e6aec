import type { SamplePerson, World } from './world';

/** Author, assignees, reviewers, and everybody who wrote something: each once, in that order. */
export function participantsOf(world: World): SamplePerson[] {
  const readable = world.discussions.filter(({ unreadable }) => !unreadable);
  return [
    ...new Set([
      world.mergeRequest.author,
      ...world.mergeRequest.assignees,
      ...world.reviewers.map(({ person }) => person),
      ...readable.flatMap(({ notes }) => notes.map(({ author }) => author)),
    ]),
  ];
}
