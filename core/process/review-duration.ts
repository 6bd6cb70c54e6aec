import { formatSpan, speakSpan } from '@/core/activity/relative-time';
import type { SittingsReading, Timeline } from '@/core/activity/timeline';
import { MINUTE_MS, type Interview } from '@/core/interview/interview';
import type { ProcessRule } from './process-rule';

const WHY_UNKNOWN: Record<Extract<SittingsReading, { known: false }>['reason'], string> = {
  'submitted-together': 'Submitted together; written earlier, times unknown.',
  'no-candidate': 'No candidate has been chosen yet.',
  'no-activity': 'Nothing by the candidate from before the call has been read.',
};

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/**
 * How long the review took as far as comments tell: from the first to the last act of each sitting.
 * Reading before the first comment leaves no trace, hence "about". The process only suggests a time, to spare the
 * candidate: more of it is no offence and less no merit.
 */
export function readReviewDuration(
  { sittings }: Timeline,
  { process }: Interview,
): Omit<ProcessRule, 'more' | 'correction'> {
  const rule = { id: 'review-duration' as const, title: 'Time spent on the review', eventId: null };
  if (!sittings.known) {
    const fix = sittings.reason === 'no-candidate' ? 'candidate' : null;
    return { ...rule, state: 'unknown', fact: WHY_UNKNOWN[sittings.reason], asked: null, fix };
  }
  const spent = sittings.sittings.reduce((sum, { fromAt, toAt }) => sum + toAt - fromAt, 0);
  const times = count(sittings.sittings.length);
  const asked = `Suggested: up to ${formatSpan(process.reviewUpToMs)}.`;
  if (spent < MINUTE_MS) {
    const fact = `${times}, too short to tell how long the review took.`;
    return { ...rule, state: 'unknown', fact, asked, fix: null };
  }
  const about = `about ${speakSpan(spent)}`;
  const fact =
    sittings.sittings.length === 1
      ? `${times}, ${about} from its first to its last act.`
      : `${times}, together ${about} from the first to the last act of each.`;
  return { ...rule, state: 'known', fact, asked, fix: null };
}

function count(sittings: number): string {
  return `${NUMBERS[sittings] ?? sittings} ${sittings === 1 ? 'sitting' : 'sittings'}`;
}
