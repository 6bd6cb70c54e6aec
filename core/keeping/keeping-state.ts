import * as v from 'valibot';

/**
 * What is remembered about keeping itself, one row: when everything was last backed up, by hand or automatically, and when
 * the purge last ran. Epoch milliseconds, null where it never was.
 */
export const KeepingStateSchema = v.object({
  id: v.literal('state'),
  backedUpAt: v.nullable(v.number()),
  /** Until when the reminder of an old backup is quiet. */
  remindAfter: v.nullable(v.number()),
  purgedAt: v.nullable(v.number()),
});
export type KeepingState = v.InferOutput<typeof KeepingStateSchema>;
