import type { Tone } from '@/components/ui/badge';
import type { IconName } from '@/components/ui/icon';
import { daysFromNow, fromNow } from '@/components/interviews/time-in-words';
import { DAY_MS } from '@/core/interview/interview';
import type { Because, NextStep, NextStepName } from '@/core/interview/next-step';

/** The headings of the list. */
export const STEP_WORDS: Record<NextStepName, string> = {
  'call-today': 'Call today',
  'scorecard-due': 'Scorecard due',
  'to-review': 'To review',
  'to-purge': 'To be erased',
  submitted: 'Submitted',
  closed: 'Nothing left to do',
};

/** What the icon and the colour of a step say too; its words always do. */
export const STEP_LOOK: Record<NextStepName, { icon: IconName; tone: Tone }> = {
  'call-today': { icon: 'clock', tone: 'info' },
  'scorecard-due': { icon: 'pencil', tone: 'warning' },
  'to-review': { icon: 'comment', tone: 'neutral' },
  'to-purge': { icon: 'remove', tone: 'warning' },
  submitted: { icon: 'check-circle', tone: 'success' },
  closed: { icon: 'check', tone: 'neutral' },
};

/** Hours within two days, days beyond. */
const away = (at: number, now: number): string =>
  Math.abs(at - now) < 2 * DAY_MS ? fromNow(at, now) : daysFromNow(at, now);

const WORDS: Record<Because, (when: string) => string> = {
  'call-running': () => 'The call is under way',
  'call-ahead': (when) => `Call ${when}`,
  'no-call-time': () => 'The call has no time yet',
  'candidate-reviews': (when) => `The candidate’s review is to be finished ${when}`,
  'scorecard-waits': (when) => `Scorecard due ${when}`,
  'scorecard-overdue': (when) => `Scorecard was due ${when}`,
  'purge-near': (when) => `Everything is erased ${when}`,
  'purge-passed': (when) => `Was to be erased ${when}`,
  'not-exported': (when) => `Submitted ${when}, nothing exported since`,
  'kept-until': (when) => `Kept, to be erased ${when}`,
  'on-hold': () => 'Kept by a legal hold',
  cancelled: () => 'The call was cancelled',
  'no-show': () => 'The candidate did not come',
  shadowed: (when) => `Shadowed, the call was over ${when}`,
};

/** What is next, and when: relative, as the day matters and the clock does not. `now` in epoch ms. */
export function nextInWords({ because, at }: NextStep, now: number): string {
  return WORDS[because](at === null ? '' : away(at, now)).trim();
}
