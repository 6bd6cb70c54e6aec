import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/core/interview/interview';
import { EVERY, isBackupDue, nextBackupAt, readEvery, writeEvery } from '@/core/keeping/automatic-backup';

const NOW = Date.UTC(2026, 10, 26);

describe('how often a backup is written by itself', () => {
  it('is as it was chosen', () => {
    expect(EVERY.map(writeEvery).map(readEvery)).toEqual(['never', 'day', 'week']);
    expect(writeEvery('day')).toEqual({ version: 1, every: 'day' });
  });

  it.each([
    [undefined],
    [null],
    ['day'],
    [{ every: 'day' }],
    [{ version: 2, every: 'day' }],
    [{ version: 1, every: 'hour' }],
  ])('is never where %j is stored', (stored) => {
    expect(readEvery(stored)).toBe('never');
  });

  it('says when the next is due: at once where there was none', () => {
    expect(nextBackupAt('never', NOW)).toBeNull();
    expect(nextBackupAt('day', NOW)).toBe(NOW + DAY_MS);
    expect(nextBackupAt('week', NOW)).toBe(NOW + 7 * DAY_MS);
    expect(nextBackupAt('day', null)).toBeLessThan(NOW);
  });
});

describe('the reminder of a backup', () => {
  const never = { backedUpAt: null, remindAfter: null };
  const old = { backedUpAt: NOW - 7 * DAY_MS - 1, remindAfter: null };

  it.each([
    ['there never was one', never, true, true],
    ['the last one is older than a week', old, true, true],
    ['the last one is a week old', { ...old, backedUpAt: NOW - 7 * DAY_MS }, true, false],
    ['nothing changed since', old, false, false],
    ['there is nothing to lose', never, false, false],
    ['it was put off', { ...old, remindAfter: NOW + 1 }, true, false],
    ['it was put off until now', { ...old, remindAfter: NOW }, true, true],
  ])('where %s', (_, state, changed, isDue) => {
    expect(isBackupDue(state, changed, NOW)).toBe(isDue);
  });
});
