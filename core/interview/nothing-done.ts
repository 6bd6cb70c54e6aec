import type { Interview } from './interview';

/**
 * What an interview holds before anything was done in it: no act on the clock, no correction, no export, nothing that was
 * agreed with the candidate. It never goes from one interview, or from one interviewer, to another.
 */
export function nothingDone(): Pick<
  Interview,
  | 'callChanges'
  | 'ruleCorrections'
  | 'reviewFilter'
  | 'explained'
  | 'clock'
  | 'alternativeReason'
  | 'alternative'
  | 'accommodations'
  | 'sealedAt'
  | 'exports'
  | 'dismissedFindings'
  | 'legalHold'
> {
  return {
    callChanges: [],
    ruleCorrections: [],
    reviewFilter: null,
    explained: [],
    clock: [],
    alternativeReason: '',
    alternative: '',
    accommodations: '',
    sealedAt: null,
    exports: [],
    dismissedFindings: [],
    legalHold: false,
  };
}
