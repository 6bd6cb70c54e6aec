import * as v from 'valibot';
import { ClockEventSchema } from '@/core/interview/interview-schema';

/**
 * What is done to the stored acts of a clock: acts that are added or taken back, by their ids, so that two surfaces that
 * press at the same time undo nothing of each other's.
 */
export const ClockChangeSchema = v.object({
  add: v.pipe(v.array(ClockEventSchema), v.maxLength(1_000)),
  remove: v.pipe(v.array(v.string()), v.maxLength(1_000)),
});

/** An act of the clock as it stood when something was stamped: by it the stamp is read after the clock was set. */
export const StampActSchema = v.object({ id: v.string(), at: v.number() });

/**
 * The machine's clock was set: everything that was stamped on the call lies `byMs` off. It counts only while the act
 * `first` still stands where it was seen, as another surface may have said the same already.
 */
export const ClockCorrectionSchema = v.object({
  byMs: v.number(),
  first: StampActSchema,
});
