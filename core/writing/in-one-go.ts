/** What comes out of steps, for whoever waits for it. */
export function inOneGo<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
