import { DAY_MS } from '@/core/interview/interview';

/** A calendar day in some zone: `number` counts days since 1970-01-01, `weekday` 0 is Sunday. */
interface Day {
  number: number;
  weekday: number;
}

/**
 * How many business days lie between two times: the days from Monday to Friday after the day of `from`, up to and with
 * the day of `to`, as the calendar of `timeZone` (IANA name, such as "Europe/Berlin") counts them. Sent on Monday for a
 * call on Friday are four. Days are counted, not hours, so a day of 23 or 25 hours is one like any other. Zero where `to`
 * is not after `from`; public holidays are not known. Throws a RangeError for an unknown zone.
 */
export function businessDaysBetween(from: number, to: number, timeZone: string): number {
  const first = dayOf(from, timeZone);
  const last = dayOf(to, timeZone);
  const days = last.number - first.number;
  if (to <= from || days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let after = 1; after <= days % 7; after += 1) {
    const weekday = (first.weekday + after) % 7;
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function dayOf(at: number, timeZone: string): Day {
  const parts = calendarOf(timeZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  const midnight = Date.UTC(part('year'), part('month') - 1, part('day'));
  return { number: Math.round(midnight / DAY_MS), weekday: new Date(midnight).getUTCDay() };
}

/** Making one costs more than all that is asked of it. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const calendar = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  calendars.set(timeZone, calendar);
  return calendar;
}
