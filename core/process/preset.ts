import * as v from 'valibot';
import { AI_POLICIES } from '@/core/interview/interview';
import { OverallWordsSchema, SegmentSchema } from '@/core/interview/interview-schema';

/** One call of a process: some roles have two, each with its own exercise. */
const PresetCallSchema = v.object({ name: v.string(), durationMs: v.number() });

/**
 * A process preset: the windows that a company asks for, under a name. Versions are immutable: a changed preset is
 * stored as the next version, and an interview keeps a copy of what it began with.
 */
export const ProcessPresetSchema = v.object({
  id: v.string(),
  version: v.number(),
  name: v.string(),
  linkBeforeCallMs: v.number(),
  /** Business days (Monday to Friday); where it is set, it is asked for instead of the milliseconds. */
  linkBeforeCallDays: v.nullable(v.number()),
  finishBeforeCallMs: v.number(),
  reviewUpToMs: v.number(),
  /** A longer pause begins a new sitting. */
  sittingGapMs: v.number(),
  /** At least one. */
  calls: v.array(PresetCallSchema),
  /** The parts that each call is planned in. */
  agenda: v.array(SegmentSchema),
  aiPolicy: v.picklist(AI_POLICIES),
  overallWords: OverallWordsSchema,
  /** How long after the call the scorecard is due. */
  scorecardDueMs: v.number(),
  /** How long after the last export everything about an interview is kept. */
  purgeAfterMs: v.number(),
});
export type ProcessPreset = v.InferOutput<typeof ProcessPresetSchema>;
