import { DEFAULT_PRESET } from '@/core/process/default-preset';
import type { InterviewV2 } from './upgrade-to-version-3';

type Added = 'callName' | 'process' | 'ruleCorrections' | 'commitOwners' | 'reviewFilter' | 'explained';
type AddedToProcess = 'presetName' | 'linkBeforeCallDays';

/** An interview as version 1 of the database and of the backup holds it. */
export type InterviewV1 = Omit<InterviewV2, Added> & {
  process: Omit<InterviewV2['process'], AddedToProcess>;
};

/** The same interview with the fields that came with version 2; what it has already stays. */
export function upgradeInterview(interview: InterviewV1): InterviewV2 {
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
