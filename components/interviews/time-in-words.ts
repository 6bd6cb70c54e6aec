import { speakSpan } from '@/core/activity/relative-time';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';

/** "in 96 hours", "5 minutes ago", "now". Both in epoch ms. */
export function fromNow(at: number, now: number): string {
  if (Math.abs(at - now) < MINUTE_MS) return 'now';
  return at > now ? `in ${speakSpan(at - now)}` : `${speakSpan(now - at)} ago`;
}

/** "96 hours before the call", "2 hours after the call". Both in epoch ms. */
export function besideCall(at: number, callAt: number): string {
  if (Math.abs(at - callAt) < MINUTE_MS) return 'at the time of the call';
  return `${speakSpan(at - callAt)} ${at < callAt ? 'before' : 'after'} the call`;
}

const days = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/**
 * For a list, where hours would be too fine: "today", "in 3 days", "yesterday", by the days of the calendar that hangs where
 * this is looked at. Both in epoch ms.
 */
export const daysFromNow = (at: number, now: number): string =>
  days.format(Math.round((startOfDay(at) - startOfDay(now)) / (24 * HOUR_MS)), 'day');

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
