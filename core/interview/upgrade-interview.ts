import { DEFAULT_PRESET } from '@/core/process/default-preset';
import type { Interview } from './interview';

type Added = 'callName' | 'process' | 'ruleCorrections' | 'commitOwners' | 'reviewFilter' | 'explained';
type AddedToProcess = 'presetName' | 'linkBeforeCallDays';

/** An interview as version 1 of the database and of the backup holds it. */
export type InterviewV1 = Omit<Interview, Added> & { process: Omit<Interview['process'], AddedToProcess> };

/** The same interview with the fields that came with version 2; what it has already stays. */
export function upgradeInterview(interview: InterviewV1): Interview {
  return {
    callName: '',
    ruleCorrections: [],
    commitOwners: [],
    reviewFilter: null,
    explained: [],
    ...interview,
    process: { presetName: DEFAULT_PRESET.name, linkBeforeCallDays: null, ...interview.process },
  };
}
