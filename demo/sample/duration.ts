/** One second, one minute and one hour in milliseconds. */
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

/** A span written as a person would: `span('53:12')` is 53 hours and 12 minutes, in milliseconds. */
export function span(text: string): number {
  const match = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) throw new Error(`"${text}" is no span of hours and minutes.`);
  const [, hours, minutes, seconds] = match;
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds ?? 0) * SECOND_MS;
}
