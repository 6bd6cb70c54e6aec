import * as v from 'valibot';
import { ScorecardSchema } from '@/core/export/scorecard-schema';
import { byMoment, SharedAmendmentSchema, type Amendment } from './amendment';
import type { Seal } from './seal';

/**
 * What is encrypted in a panel file (`panel-file.ts`, whose version is that of this shape too): one interviewer's sealed
 * scorecard and what they said after it. It holds the names that tell whether two interviewers speak of the same
 * interview, and no private notes, accommodations or anything that was agreed instead of the usual form.
 */
export const PanelBundleSchema = v.strictObject({
  author: v.string(),
  sealedAt: v.number(),
  mrKey: v.nullable(v.string()),
  noteForOthers: v.string(),
  amendments: v.array(SharedAmendmentSchema),
  scorecard: ScorecardSchema,
});
export type PanelBundle = v.InferOutput<typeof PanelBundleSchema>;

/** What leaves for the other interviewers, as JSON. The same seal and amendments give the same text. */
export function writePanelBundle(seal: Seal, amendments: readonly Amendment[]): string {
  const { author, at, mrKey, noteForOthers, scorecard } = seal;
  const bundle: PanelBundle = {
    author,
    sealedAt: at,
    mrKey,
    noteForOthers,
    amendments: amendments
      .map(({ id, at: moment, criterionId, text, afterOthers }) => ({
        id,
        at: moment,
        criterionId,
        text,
        afterOthers,
      }))
      .sort(byMoment),
    scorecard,
  };
  return JSON.stringify(bundle);
}
