import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/stores/database/open-database';
import { keepingRepository } from '@/stores/database/keeping-repository';
import type { Gateway } from '@/stores/gateway';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { aSample, anAttempt } from '../calibration/sample';
import { aRating } from '../interview/examples';
import { idlePlatform, openLocal } from '../stores/local';

const BACKED_UP = 1_000;
const AFTER = BACKED_UP + 1;

describe('what changed since the last backup', () => {
  let database: Database;
  beforeEach(() => {
    ({ database } = openLocal(() => AFTER));
  });
  const hasChanged = () => keepingRepository(database).hasChangedSince(BACKED_UP);
  /** Only what is asked about of a row is there: how it is found, and when it was written. */
  const put = (table: string, row: object) => database.table(table).put(row);

  it.each([
    ['drafts', { interviewId: 'i', field: 'note-line' }, 'updatedAt'],
    ['debriefs', { interviewId: 'i', topic: 'tests' }, 'updatedAt'],
    ['received', { interviewId: 'i', id: 'r' }, 'receivedAt'],
    ['seals', { interviewId: 'i' }, 'at'],
    ['amendments', { interviewId: 'i', id: 'a' }, 'at'],
    ['calibrations', { id: 'c', committedAt: null }, 'startedAt'],
    ['calibrations', { id: 'c', startedAt: 1 }, 'committedAt'],
    ['qualificationPresets', { version: 1 }, 'at'],
    ['sessions', { id: 's' }, 'updatedAt'],
    ['notes', { id: 'n', interviewId: 'i' }, 'updatedAt'],
  ])('is asked of %s', async (table, row, when) => {
    await put(table, { ...row, [when]: BACKED_UP });
    expect(await hasChanged()).toBe(false);
    await put(table, { ...row, [when]: AFTER });
    expect(await hasChanged()).toBe(true);
  });

  it.each([
    ['rubrics', tinyRubric],
    ['samples', aSample],
    ['presets', { id: 'p', version: 1 }],
    ['exercises', { id: 'e', version: 1 }],
  ])('is anything in %s before the first one', async (table, row) => {
    expect(await keepingRepository(database).hasChangedSince(null)).toBe(false);
    await put(table, row);
    expect(await keepingRepository(database).hasChangedSince(null)).toBe(true);
  });
});

describe('what has no time of its own', () => {
  let gateway: Gateway;
  let changedAt: number;
  let now: number;
  beforeEach(async () => {
    changedAt = 0;
    now = BACKED_UP;
    const undated = {
      changedAt: () => Promise.resolve(changedAt),
      changed: (at: number) => Promise.resolve(void (changedAt = at)),
    };
    ({ gateway } = openLocal(() => now, { ...idlePlatform, undated }));
    await gateway.request('rubric.add', { items: [{ ...tinyRubric, id: 'mine' }] });
    await gateway.request('calibration.create', { attempt: { ...anAttempt, startedAt: 1 }, sample: aSample });
    await gateway.request('keeping.backed-up', { at: BACKED_UP });
    now = AFTER;
  });
  const hasChanged = async () => (await gateway.request('keeping.load', {})).changed;

  it('counts as changed since the backup once it was: a rubric', async () => {
    expect(await hasChanged()).toBe(false);
    const before = { ...tinyRubric, id: 'mine' };
    const item = { ...before, title: 'Ours' };
    await gateway.request('rubric.save', { item, before, sent: [] });
    expect(await hasChanged()).toBe(true);
  });

  it('counts as changed since the backup once it was: how evidence was weighed', async () => {
    const interview = makeInterview({ createdAt: 1, updatedAt: 1 });
    await gateway.request('interview.create', { interview, rubric: tinyRubric });
    const evidence = {
      id: 'e',
      interviewId: interview.id,
      criterionId: 'tests',
      source: { type: 'activity', eventId: 'note:5' },
      excerpt: 'This can fail',
      polarity: null,
      createdAt: 1,
    } as const;
    await gateway.request('evidence.save', { evidence });
    expect(await hasChanged()).toBe(false);
    await gateway.request('evidence.save', { evidence: { ...evidence, polarity: 'plus' }, seen: [evidence] });
    expect(await hasChanged()).toBe(true);
  });

  it('counts as changed since the backup once it came out of another one: an interview, and a revision of it', async () => {
    const interview = makeInterview({ createdAt: 1, updatedAt: 1 });
    const elsewhere = openLocal(() => 1).gateway;
    const backupOf = async () =>
      (await elsewhere.request('backup.export', { interviewId: interview.id })).text;
    await elsewhere.request('interview.create', { interview, rubric: tinyRubric });
    const first = await backupOf();
    await gateway.request('backup.restore', { text: first });
    expect(await hasChanged()).toBe(true);

    await gateway.request('keeping.backed-up', { at: AFTER });
    now = AFTER + 1;
    // The same once more brings nothing.
    await gateway.request('backup.restore', { text: first });
    expect(await hasChanged()).toBe(false);
    const rating = { ...aRating('tests', 3), interviewId: interview.id, updatedAt: 2 };
    await elsewhere.request('rating.save', { rating });
    await gateway.request('backup.restore', { text: await backupOf() });
    expect(await hasChanged()).toBe(true);
  });

  it('counts as changed since the backup once it was: a rating for practice', async () => {
    const rating = { criterionId: 'tests', value: 3, reason: '' } as const;
    await gateway.request('calibration.save', { id: anAttempt.id, rating });
    expect(await hasChanged()).toBe(true);
  });
});
