import { AFTER_THE_CALL } from '@/core/process/after-the-call';
import type { ProcessPreset } from '@/core/process/preset';
import type { Feedback, Interview } from './interview';

type AddedToInterview = 'alternativeReason' | 'sealedAt' | 'exports' | 'dismissedFindings' | 'legalHold';
type AddedToProcess = 'scorecardDueMs' | 'purgeAfterMs';

/** Shapes as version 3 of the database and of the backup holds them. */
export type InterviewV3 = Omit<Interview, AddedToInterview | 'process'> & {
  process: Omit<Interview['process'], AddedToProcess>;
};
export type FeedbackV3 = Omit<Feedback, 'placed'>;
export type PresetV3 = Omit<ProcessPreset, AddedToProcess>;

/** An interview that was not sealed, and of which nothing is known to have been exported. */
export function upgradeInterview(interview: InterviewV3): Interview {
  return {
    alternativeReason: '',
    sealedAt: null,
    exports: [],
    dismissedFindings: [],
    legalHold: false,
    ...interview,
    process: { ...AFTER_THE_CALL, ...interview.process },
  };
}

/** What the tool placed was not kept apart: all of it counts as confirmed. */
export function upgradeFeedback(feedback: FeedbackV3): Feedback {
  return { placed: [], ...feedback };
}

/** The usual times after the call. */
export function upgradePreset(preset: PresetV3): ProcessPreset {
  return { ...AFTER_THE_CALL, ...preset };
}
