const HOURS_AND_MINUTES: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};
const DAY_AND_TIME: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  ...HOURS_AND_MINUTES,
};
// Made once for the interviewer's own zone: a list may write hundreds of times.
const hoursAndMinutes = new Intl.DateTimeFormat(undefined, HOURS_AND_MINUTES);
const dayAndTime = new Intl.DateTimeFormat(undefined, DAY_AND_TIME);

/** "14:02" in the interviewer's own zone, or in `timeZone` (an IANA name). `at` in epoch ms. */
export const clockTime = (at: number, timeZone?: string): string =>
  inZone(hoursAndMinutes, HOURS_AND_MINUTES, timeZone).format(at);

/** "Tue, 3 Mar, 14:02" in the interviewer's own language and zone, or in `timeZone`. `at` in epoch ms. */
export const dateAndTime = (at: number, timeZone?: string): string =>
  inZone(dayAndTime, DAY_AND_TIME, timeZone).format(at);

function inZone(
  own: Intl.DateTimeFormat,
  options: Intl.DateTimeFormatOptions,
  timeZone: string | undefined,
): Intl.DateTimeFormat {
  return timeZone === undefined ? own : new Intl.DateTimeFormat(undefined, { ...options, timeZone });
}

const inYear = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** "Tue, 3 Mar 2026" in the interviewer's own zone. `at` in epoch ms. */
export const dayInYear = (at: number): string => inYear.format(at);

const ofUtc = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "Mar 2026", as the month of UTC: what is kept of a moment that was made coarse. `at` in epoch ms. */
export const monthInYear = (at: number): string => ofUtc.format(at);
