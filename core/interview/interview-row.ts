import * as v from 'valibot';
import { originOf } from '@/core/versions/beside';
import type { Interview } from './interview';
import { InterviewSchema } from './interview-schema';

const entries = InterviewSchema.entries;

/**
 * What the list of all interviews knows of one: who, when, and what its next step follows from. `exerciseTitle` is what
 * the exercise bank calls its exercise; null where it has none, or that version is not in the bank any more.
 */
export const InterviewRowSchema = v.object({
  id: entries.id,
  mrKey: entries.mrKey,
  mrUrl: entries.mrUrl,
  mrTitle: entries.mrTitle,
  kind: entries.kind,
  part: entries.part,
  candidate: entries.candidate,
  role: entries.role,
  level: entries.level,
  exerciseId: entries.exerciseId,
  exerciseTitle: v.nullable(v.string()),
  callAt: entries.callAt,
  callDurationMs: entries.callDurationMs,
  callName: entries.callName,
  callChanges: entries.callChanges,
  clock: entries.clock,
  process: v.pick(entries.process, ['finishBeforeCallMs', 'scorecardDueMs', 'purgeAfterMs']),
  sealedAt: entries.sealedAt,
  exports: entries.exports,
  legalHold: entries.legalHold,
  createdAt: entries.createdAt,
});
export type InterviewRow = v.InferOutput<typeof InterviewRowSchema>;

const NAMES = Object.keys(InterviewRowSchema.entries);

/** The row of an interview, as it is stored. */
export function rowOf(interview: Interview, exerciseTitle: string | null): InterviewRow {
  const { finishBeforeCallMs, scorecardDueMs, purgeAfterMs } = interview.process;
  const process = { finishBeforeCallMs, scorecardDueMs, purgeAfterMs };
  // One exercise is one choice of the list, wherever its text is kept.
  const exerciseId = interview.exerciseId === null ? null : originOf(interview.exerciseId);
  const all = Object.entries({ ...interview, process, exerciseId, exerciseTitle });
  return Object.fromEntries(all.filter(([name]) => NAMES.includes(name))) as InterviewRow;
}
