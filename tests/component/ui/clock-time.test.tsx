import { describe, expect, it } from 'vitest';
import { clockTime, dateAndTime } from '@/components/ui/clock-time';

const MINUTE = 60_000;

describe('a time of day', () => {
  it.each([
    ['Europe/Berlin, clocks forward', 'Europe/Berlin', '2026-03-29T01:00:00Z', '01:59', '03:00'],
    ['Europe/Berlin, clocks back', 'Europe/Berlin', '2026-10-25T01:00:00Z', '02:59', '02:00'],
    ['America/New_York, clocks forward', 'America/New_York', '2026-03-08T07:00:00Z', '01:59', '03:00'],
    ['America/New_York, clocks back', 'America/New_York', '2026-11-01T06:00:00Z', '01:59', '01:00'],
    ['Australia/Lord_Howe, by half an hour', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z', '01:59', '02:30'],
    ['UTC, which never changes', 'UTC', '2026-03-29T01:00:00Z', '00:59', '01:00'],
  ])('is the one on the wall: %s', (_, timeZone, change, before, after) => {
    const at = Date.parse(change);
    expect([clockTime(at - MINUTE, timeZone), clockTime(at, timeZone)]).toEqual([before, after]);
    expect(dateAndTime(at - MINUTE, timeZone)).toContain(before);
    expect(dateAndTime(at, timeZone)).toContain(after);
  });

  it('begins the day with 00, and its date with it, also on the day of the change', () => {
    expect(clockTime(Date.parse('2026-03-28T23:00:00Z'), 'Europe/Berlin')).toBe('00:00');
    expect(dateAndTime(Date.parse('2026-03-28T23:00:00Z'), 'Europe/Berlin')).toContain('29');
    expect(dateAndTime(Date.parse('2026-03-29T22:00:00Z'), 'Europe/Berlin')).toContain('30');
  });

  it('is in the own zone where none is named', () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const at = Date.parse('2026-07-01T12:34:00Z');
    expect(clockTime(at)).toBe(clockTime(at, own));
    expect(dateAndTime(at)).toBe(dateAndTime(at, own));
  });
});
