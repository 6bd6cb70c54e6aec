import type { Part } from '@/core/interview/interview';

/** What each role on the call does, in a sentence. After GitLab's handbook on shadowing, in our own words. */
export const PART_DUTIES: Record<Part, string> = {
  lead: 'You lead: the pace, the agenda and the questions are yours.',
  second: 'You are the second interviewer: the lead keeps the time, you ask and rate on your own.',
  shadow:
    'You shadow: listen, take notes and rate as if you led. Your scorecard is not submitted; compare it with the lead’s in the debrief.',
  'reverse-shadow':
    'You lead and are shadowed: the call is yours, whoever shadows you only listens. Yours is the scorecard that is submitted.',
};

/** Why the scorecard of this role on the call is not submitted; null where it is. */
export function whyNotSubmitted(part: Part): string | null {
  return part === 'shadow'
    ? 'You shadow this interview, and one scorecard counts: the lead’s. Compare yours with it in the debrief. It stays here, and in your backup.'
    : null;
}
