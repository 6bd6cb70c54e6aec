/** How often steps give way to others before they are done. */
export function countSteps(steps: Generator<undefined, unknown>): number {
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}
