import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBackup } from '@/core/backup/backup';
import { HOUR_MS } from '@/core/interview/interview';
import { nextStep } from '@/core/interview/next-step';
import { freshSample } from '@/core/sample/fresh-sample';
import { isSample } from '@/core/sample/sample-id';
import { addSample } from '@/stores/add-sample';
import { openLocal } from './stores/local';

const TEXT = readFileSync(new URL('../../core/sample/sample-interview.json', import.meta.url), 'utf8');
const NOW = Date.UTC(2027, 2, 3, 9);

describe('the sample interview', () => {
  it('is a backup that this build reads, of a merge request that exists nowhere', () => {
    const read = readBackup(TEXT);
    if (!read.ok) throw new Error(read.reason);
    const { file, review } = read.backup;
    expect(file.interview.mrKey).toMatch(/^https:\/\/gitlab\.example\//);
    expect(TEXT).not.toContain('gitlab.com');
    expect(file.notes.length).toBeGreaterThan(3);
    expect(file.ratings.length).toBeGreaterThan(3);
    expect(review?.records.length).toBeGreaterThan(10);
  });

  it('is as if its call had just been held, with everything before it where it was', () => {
    const fresh = readBackup(freshSample(TEXT, { now: NOW, newId: () => crypto.randomUUID() }));
    const stored = readBackup(TEXT);
    if (!fresh.ok || !stored.ok) throw new Error('The sample is no backup.');
    const [is, was] = [fresh.backup, stored.backup];
    expect(is.file.interview.callAt).toBe(NOW - 3 * HOUR_MS);
    expect(isSample(is.file.interview)).toBe(true);
    const before = (backup: typeof is) =>
      backup.review?.records.flatMap(({ events }) =>
        events.map(({ at }) => at - (backup.file.interview.callAt ?? 0)),
      );
    expect(before(is)).toEqual(before(was));
    expect(nextStep(is.file.interview, { now: NOW, endOfDay: NOW + HOUR_MS })).toMatchObject({
      step: 'scorecard-due',
      because: 'scorecard-waits',
    });
  });

  it('is stored under ids of its own, each time anew', async () => {
    const { database, gateway } = openLocal(() => NOW);
    const services = { now: () => NOW, newId: () => crypto.randomUUID() };
    const first = await addSample(gateway, services);
    const second = await addSample(gateway, services);
    expect(first.id).not.toBe(second.id);
    expect(await database.interviews.count()).toBe(2);
    const notes = await database.notes.toArray();
    expect(new Set(notes.map(({ interviewId }) => interviewId))).toEqual(new Set([first.id, second.id]));
  });

  it('refuses what is no backup', () => {
    expect(() => freshSample('{}', { now: NOW, newId: () => '' })).toThrow('no backup');
  });
});
