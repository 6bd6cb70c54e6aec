import type { IconName } from '@/components/ui/icon';
import type { ProcessRule } from '@/core/process/process-rule';

/** Each state of a rule in a word and a sign. */
export const RULE_STATES: Record<ProcessRule['state'], { word: string; icon: IconName }> = {
  met: { word: 'met', icon: 'check' },
  missed: { word: 'missed', icon: 'close' },
  unknown: { word: 'unknown', icon: 'dash' },
};

/**
 * How a rule stands, in a word. Time spent is a fact beside a suggestion: nobody "missed" it, and it has no sign of its
 * own.
 */
export function ruleState({ id, state }: Pick<ProcessRule, 'id' | 'state'>): {
  word: string;
  icon: IconName;
} {
  if (id !== 'review-duration' || state === 'unknown') return RULE_STATES[state];
  return { word: state === 'met' ? 'within the suggestion' : 'longer than suggested', icon: 'dash' };
}
