import { DAY_MS } from '@/core/interview/interview';

const moment = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "24 Nov 2026, 15:02", in the interviewer's own language and zone. `at` in epoch ms. */
export const dayAndYear = (at: number): string => moment.format(at);

/** "less than a day ago", "a day ago", "12 days ago": by days of 24 hours, which is all that a backup's age has to say. */
export function daysAgo(at: number, now: number): string {
  const days = Math.floor((now - at) / DAY_MS);
  if (days < 1) return 'less than a day ago';
  return days === 1 ? 'a day ago' : `${days} days ago`;
}
