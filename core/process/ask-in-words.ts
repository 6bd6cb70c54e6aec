import { formatSpan } from '@/core/activity/relative-time';
import type { Interview } from '@/core/interview/interview';
import type { ProcessPreset } from './preset';

/** "1 business day", "5 business days". */
export function businessDays(count: number): string {
  return `${count} business ${count === 1 ? 'day' : 'days'}`;
}

/** How long before the call the link has to be sent: "72 h", "5 business days". */
export function linkWindow({
  linkBeforeCallMs,
  linkBeforeCallDays,
}: Pick<Interview['process'], 'linkBeforeCallMs' | 'linkBeforeCallDays'>): string {
  return linkBeforeCallDays === null ? formatSpan(linkBeforeCallMs) : businessDays(linkBeforeCallDays);
}

/** What a process asks for, in one sentence: "Link at least 72 h before the call, ...". */
export function askInWords(
  process: Pick<
    Interview['process'],
    'linkBeforeCallMs' | 'linkBeforeCallDays' | 'finishBeforeCallMs' | 'reviewUpToMs'
  >,
  calls: ProcessPreset['calls'],
): string {
  const spoken = calls.map(({ name, durationMs }) =>
    calls.length === 1 ? `a call of ${formatSpan(durationMs)}` : `${name} of ${formatSpan(durationMs)}`,
  );
  const link = `Link at least ${linkWindow(process)} before the call`;
  const review = `review up to ${formatSpan(process.reviewUpToMs)}`;
  const finish = `finished at least ${formatSpan(process.finishBeforeCallMs)} before`;
  return `${[link, review, finish, ...spoken].join(', ')}.`;
}
