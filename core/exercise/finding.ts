import type * as v from 'valibot';
import type { FindingSchema } from './finding-schema';

/**
 * What the interviewer confirmed about one finding: raised without help, raised in part, after a hint, not raised; or a
 * valid point beyond what was expected. Set by a person, never by the tool.
 */
export const FINDING_STATES = ['unprompted', 'partly', 'after-hint', 'not-raised', 'extra'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export type Finding = v.InferOutput<typeof FindingSchema>;
