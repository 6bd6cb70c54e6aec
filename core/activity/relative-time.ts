import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';

const MINUS = '\u2212';
/** From here on minutes say nothing more. */
const WHOLE_HOURS_FROM = 48;

/**
 * A length of time as it is read at a glance: "96 h", "31 h 20 m", "12 m". Rounded down, so that 71 h 59 m never
 * passes for 72 h. From 48 h on in whole hours.
 */
export function formatSpan(ms: number): string {
  const { hours, minutes } = split(ms);
  if (hours === 0) return `${minutes} m`;
  return minutes === 0 || hours >= WHOLE_HOURS_FROM ? `${hours} h` : `${hours} h ${minutes} m`;
}

/** The same, to be heard: "31 hours 20 minutes". */
export function speakSpan(ms: number): string {
  const { hours, minutes } = split(ms);
  const inMinutes = plural(minutes, 'minute');
  if (hours === 0) return inMinutes;
  const inHours = plural(hours, 'hour');
  return minutes === 0 || hours >= WHOLE_HOURS_FROM ? inHours : `${inHours} ${inMinutes}`;
}

/** A time relative to the start of the call: "T−53 h", "T−31 h 20 m", "T+5 m", "T" within its first minute. */
export function formatRelative(at: number, callAt: number): string {
  const distance = at - callAt;
  if (Math.abs(distance) < MINUTE_MS) return 'T';
  return `T${distance < 0 ? MINUS : '+'}${formatSpan(distance)}`;
}

/** The same, to be heard: "31 hours 20 minutes before the call". */
export function speakRelative(at: number, callAt: number): string {
  const distance = at - callAt;
  if (Math.abs(distance) < MINUTE_MS) return 'at the start of the call';
  return `${speakSpan(distance)} ${distance < 0 ? 'before' : 'after'} the start of the call`;
}

function split(ms: number) {
  const all = Math.floor(Math.abs(ms) / MINUTE_MS);
  const hours = Math.floor((all * MINUTE_MS) / HOUR_MS);
  return { hours, minutes: all - hours * 60 };
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
