import type { SampleAward, World } from './world';

/** All threads that can be resolved are resolved. */
export function isMergeRequestSettled(world: World): boolean {
  return openThreads(world) === 0;
}

/** How many threads wait to be resolved. */
export function openThreads(world: World): number {
  return world.discussions.filter(({ individual, resolved }) => !individual && resolved === null).length;
}

export function countUpvotes(world: World): number {
  return countAwards(world.awards, 'thumbsup');
}

export function countDownvotes(world: World): number {
  return countAwards(world.awards, 'thumbsdown');
}

function countAwards(awards: SampleAward[], name: string): number {
  return awards.filter((award) => award.name === name).length;
}
