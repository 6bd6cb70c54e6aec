import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRelative, formatSpan, speakRelative } from '@/core/activity/relative-time';
import { before, callAt } from './build';

describe('formatRelative', () => {
  it.each([
    [before(96), 'T−96 h', '96 hours before the start of the call'],
    [before(71, 59), 'T−71 h', '71 hours before the start of the call'],
    [before(48), 'T−48 h', '48 hours before the start of the call'],
    [before(31, 20), 'T−31 h 20 m', '31 hours 20 minutes before the start of the call'],
    [before(1, 1), 'T−1 h 1 m', '1 hour 1 minute before the start of the call'],
    [before(33), 'T−33 h', '33 hours before the start of the call'],
    [before(0, 12), 'T−12 m', '12 minutes before the start of the call'],
    [before(0, 0, 40), 'T', 'at the start of the call'],
    [callAt, 'T', 'at the start of the call'],
    [before(0, -5), 'T+5 m', '5 minutes after the start of the call'],
  ])('%i', (at, written, spoken) => {
    expect(formatRelative(at, callAt)).toBe(written);
    expect(speakRelative(at, callAt)).toBe(spoken);
  });

  it('never promises more time than there was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), (ms) => {
        const [, hours = '0', minutes = '0'] = /^(?:(\d+) h ?)?(?:(\d+) m)?$/.exec(formatSpan(ms)) ?? [];
        expect(Number(hours) * 3_600_000 + Number(minutes) * 60_000).toBeLessThanOrEqual(ms);
      }),
    );
  });

  // The window is in hours that pass, not in hours on the wall.
  it.each([
    ['the clocks went forward', '2026-03-28T14:00:00+01:00', '2026-03-29T14:00:00+02:00', 'T\u221223 h'],
    ['the clocks went back', '2026-10-24T14:00:00+02:00', '2026-10-25T14:00:00+01:00', 'T\u221225 h'],
    [
      'both are in the hour that comes twice',
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
      'T\u22121 h',
    ],
    ['nothing changed', '2026-03-27T14:00:00+01:00', '2026-03-28T14:00:00+01:00', 'T\u221224 h'],
  ])('counts what passed where %s between', (_, at, call, written) => {
    expect(formatRelative(Date.parse(at), Date.parse(call))).toBe(written);
  });
});
