import * as v from 'valibot';

/**
 * What is left of an interview that was erased: its id, which is random and names nobody, so that no restore brings it back.
 * `erasedAt` is epoch milliseconds.
 */
export const TombstoneSchema = v.object({ id: v.string(), erasedAt: v.number() });
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;
