import * as v from 'valibot';

/** From a number far below zero, rounds would be counted for ever: of what is no count, none is done. */
const Rounds = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

/**
 * Where rewriting the browser's files stands, which is the last step of erasing: since when it is due, how many of its
 * rounds are done, and why it could not be finished. `not-needed`: this browser overwrites what it deletes.
 */
export const SweepSchema = v.variant('state', [
  v.object({ state: v.literal('none') }),
  v.object({ state: v.literal('not-needed') }),
  v.object({ state: v.literal('due'), since: v.number(), done: Rounds, of: v.number() }),
  v.object({ state: v.literal('done'), at: v.number() }),
  v.object({ state: v.literal('failed'), since: v.number(), at: v.number(), why: v.string() }),
]);
export type Sweep = v.InferOutput<typeof SweepSchema>;
