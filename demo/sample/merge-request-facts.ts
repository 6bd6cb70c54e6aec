import type { SampleAward, World } from './world';

/** All threads that can be resolved are resolved. */
export function isMergeRequestSettled(world: World): boolean {
  return openThreads(world) === 0;
}

/** How many threads wait to be resolved. */
export function openThreads(world: World): number {
  return world.discussions.filter(({ individual, resolved }) => !individual && resolved === null).length;
}

/** How many thumbs up the merge request itself has. */
export function countUpvotes(world: World): number {
  return countAwards(world.awards, 'thumbsup');
}

/** How many thumbs down it has. */
export function countDownvotes(world: World): number {
  return countAwards(world.awards, 'thumbsdown');
}

function countAwards(awards: SampleAward[], name: string): number {
  return awards.filter((award) => award.name === name).length;
}
