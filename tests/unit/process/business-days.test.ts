import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDaysBetween } from '@/core/process/business-days';

const at = (text: string): number => Date.parse(text);

describe('businessDaysBetween', () => {
  it.each([
    ['Monday to Friday', '2026-11-16T09:00+01:00', '2026-11-20T09:00+01:00', 'Europe/Berlin', 4],
    ['Friday to Monday', '2026-11-20T09:00+01:00', '2026-11-23T09:00+01:00', 'Europe/Berlin', 1],
    ['Saturday to Sunday', '2026-11-21T09:00+01:00', '2026-11-22T09:00+01:00', 'Europe/Berlin', 0],
    ['the same day', '2026-11-20T09:00+01:00', '2026-11-20T19:00+01:00', 'Europe/Berlin', 0],
    ['one week', '2026-11-16T23:00+01:00', '2026-11-23T01:00+01:00', 'Europe/Berlin', 5],
    ['backwards', '2026-11-20T09:00+01:00', '2026-11-16T09:00+01:00', 'Europe/Berlin', 0],
    // The clock goes forward on Sunday 29 March 2026, back on Sunday 25 October 2026.
    ['into summer time', '2026-03-27T23:30+01:00', '2026-03-30T00:30+02:00', 'Europe/Berlin', 1],
    ['out of summer time', '2026-10-23T00:30+02:00', '2026-10-30T00:30+01:00', 'Europe/Berlin', 5],
    // 8 March and 1 November 2026.
    ['into summer time', '2026-03-06T23:30-05:00', '2026-03-09T00:30-04:00', 'America/New_York', 1],
    ['out of summer time', '2026-10-30T00:30-04:00', '2026-11-06T00:30-05:00', 'America/New_York', 5],
  ])('%s: %s to %s in %s is %i', (_, from, to, zone, days) => {
    expect(businessDaysBetween(at(from), at(to), zone)).toBe(days);
  });

  it('goes by the calendar of the zone', () => {
    // Sunday evening in New York is Monday in Berlin.
    const [from, to] = [at('2026-11-20T12:00Z'), at('2026-11-23T01:00Z')];
    expect(businessDaysBetween(from, to, 'Europe/Berlin')).toBe(1);
    expect(businessDaysBetween(from, to, 'America/New_York')).toBe(0);
  });

  it('adds up, whatever day lies between', () => {
    const time = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
    fc.assert(
      fc.property(
        time,
        time,
        time,
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        (a, b, c, zone) => {
          const [first = 0, middle = 0, last = 0] = [a, b, c].sort((one, other) => one - other);
          const parts = businessDaysBetween(first, middle, zone) + businessDaysBetween(middle, last, zone);
          expect(parts).toBe(businessDaysBetween(first, last, zone));
        },
      ),
    );
  });
});
