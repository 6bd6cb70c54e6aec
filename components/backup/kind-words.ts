import type { SetAside } from '@/core/keeping/set-aside';

/** How what can be set aside is called. */
export const KIND_WORDS: Record<SetAside['kind'], string> = {
  interview: 'Interview',
  rubric: 'Rubric',
  exercise: 'Exercise',
  preset: 'Process preset',
  sample: 'Calibration sample',
  calibration: 'Calibration',
  session: 'Session',
  'qualification-preset': 'Qualification preset',
};
