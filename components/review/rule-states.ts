import type { IconName } from '@/components/ui/icon';
import type { ProcessRule } from '@/core/process/process-rule';

/** Each state of a rule in a word and a sign. */
export const RULE_STATES: Record<ProcessRule['state'], { word: string; icon: IconName }> = {
  met: { word: 'met', icon: 'check' },
  missed: { word: 'missed', icon: 'close' },
  known: { word: 'known', icon: 'dash' },
  unknown: { word: 'unknown', icon: 'dash' },
};
