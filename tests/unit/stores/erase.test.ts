import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Interview } from '@/core/interview/interview';
import { DAY_MS } from '@/core/interview/interview';
import { eraseInterviews, HeldError } from '@/stores/database/erase-interviews';
import { interviewRepository } from '@/stores/database/interview-repository';
import { noteRepository } from '@/stores/database/note-repository';
import type { Database } from '@/stores/database/open-database';
import { panelRepository } from '@/stores/database/panel-repository';
import { qualificationRepository } from '@/stores/database/qualification-repository';
import { ErasedError } from '@/stores/database/refuse-erased';
import { retentionRepository } from '@/stores/database/retention-repository';
import { tablesThat } from '@/stores/database/what-erasing-does';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { aQuestion } from '../interview/examples';
import { openLocal } from './local';

const NOW = Date.UTC(2026, 11, 24);
const EXAMPLE = JSON.parse(readFileSync('tests/fixtures/databases/v5.json', 'utf8')) as {
  rows: Record<string, Record<string, unknown>[]>;
};
const [FIRST] = EXAMPLE.rows['interviews'] as unknown as Interview[];
if (!FIRST) throw new Error('v5.json has no interview.');
const { id } = FIRST;

/** The stored example of version 5, which has rows in every table. */
async function stored(): Promise<Database> {
  const { database } = openLocal(() => NOW);
  for (const [name, rows] of Object.entries(EXAMPLE.rows)) await database.table(name).bulkPut(rows);
  await database.interviews.update(id, { legalHold: false });
  return database;
}

let ids = 0;
const options = { reason: 'erased', at: NOW, newId: () => `new-${++ids}` } as const;

describe('erasing an interview', () => {
  let database: Database;
  beforeEach(async () => {
    database = await stored();
  });
  const everything = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
    );

  it('takes its rows out of every table that can hold some', async () => {
    for (const name of tablesThat('goes')) {
      const before =
        name === 'interviews'
          ? await database.interviews.get(id)
          : await database.table(name).where('interviewId').equals(id).count();
      expect(before, `${name}: the example has no row to erase`).toBeTruthy();
    }
    await eraseInterviews(database, [id], options);
    for (const name of tablesThat('goes').filter((one) => one !== 'interviews'))
      expect(await database.table(name).where('interviewId').equals(id).count(), name).toBe(0);
    expect(await database.interviews.get(id)).toBeUndefined();
    expect(await database.tombstones.get(id)).toEqual({ id, erasedAt: NOW });
    expect(await database.erasures.toArray()).toContainEqual(
      expect.objectContaining({ at: NOW, reason: 'erased', interviews: 1 }),
    );
    const left = await everything();
    expect(left.split(`"${id}"`)).toHaveLength(2);
  });

  it('leaves a line of the exposure log that says neither whose it was nor on which day', async () => {
    const before = await database.exposures.count();
    await eraseInterviews(database, [id], options);
    const log = await database.exposures.toArray();
    expect(log).toHaveLength(before);
    expect(log).toContainEqual({
      id: expect.stringMatching(/^new-/) as string,
      exerciseId: 'storefront',
      exerciseVersion: 2,
      interviewId: null,
      candidate: null,
      at: Date.UTC(2026, 10, 1),
    });
  });

  it('leaves a session of the qualification log that no longer says of which interview it was', async () => {
    const [session] = await database.sessions.toArray();
    if (!session) throw new Error('v5.json has no session.');
    await database.sessions.put({ ...session, interviewId: id });
    await eraseInterviews(database, [id], options);
    expect(await database.sessions.get(session.id)).toEqual({ ...session, interviewId: null });
  });

  it('takes all that was read of its merge request, where no other interview is about that', async () => {
    const mrKey = FIRST.mrKey ?? '';
    await database.interviews.bulkDelete(
      (await database.interviews.toArray()).filter((one) => one.id !== id).map((one) => one.id),
    );
    expect(await database.records.where({ mrKey }).count()).toBeGreaterThan(0);
    expect(await eraseInterviews(database, [id], options)).toMatchObject({ forgotten: [mrKey], shared: [] });
    for (const name of tablesThat('review'))
      expect(await database.table(name).where({ mrKey }).count(), name).toBe(0);
  });

  it('leaves what another interview of the same person needs, and of a stranger’s only what is not this candidate’s', async () => {
    const { mrKey, candidate } = FIRST;
    if (mrKey === null || !candidate) throw new Error('The example has changed.');
    await database.interviews.put(makeInterview({ id: 'other', mrKey, candidate }));
    const read = await database.records.where({ mrKey }).toArray();
    expect(await eraseInterviews(database, [id], options)).toMatchObject({ forgotten: [], shared: [mrKey] });
    expect(await database.records.where({ mrKey }).toArray()).toEqual(read);

    const again = await stored();
    await again.interviews.put(
      makeInterview({ id: 'other', mrKey, candidate: { name: 'Lee', username: 'lee', userId: 99 } }),
    );
    await eraseInterviews(again, [id], options);
    const { name, username } = candidate;
    const left = JSON.stringify([await again.records.toArray(), await again.reviews.toArray()]);
    expect(left).not.toContain(name);
    expect(left).not.toContain(`"${username}"`);
  });

  it('refuses a held one and everything with it, and changes nothing', async () => {
    await database.interviews.put(makeInterview({ id: 'held', legalHold: true }));
    const before = await everything();
    await expect(eraseInterviews(database, [id, 'held'], options)).rejects.toThrow(HeldError);
    expect(await everything()).toBe(before);
  });

  it('is no error a second time, and writes nothing then', async () => {
    await eraseInterviews(database, [id], options);
    const before = await everything();
    expect((await eraseInterviews(database, [id], options)).interviews).toEqual([]);
    expect(await everything()).toBe(before);
  });

  it('refuses every write that comes after it', async () => {
    await eraseInterviews(database, [id], options);
    const before = await everything();
    const interviews = interviewRepository(database);
    const notes = noteRepository(database);
    const note = makeNote({ interviewId: id });
    const question = aQuestion('late', { interviewId: id });
    const late: Promise<unknown>[] = [
      interviews.create(makeInterview({ id, mrKey: null }), tinyRubric),
      interviews.patch(id, { before: {}, after: { callName: 'x' } }, NOW),
      interviews.saveRating({
        interviewId: id,
        criterionId: 'c',
        values: { intermediate: 1, senior: null },
        reason: '',
        comment: '',
        updatedAt: NOW,
      }),
      interviews.saveEvidence({
        id: 'e',
        interviewId: id,
        criterionId: 'c',
        source: { type: 'note', noteId: 'n' },
        excerpt: '',
        polarity: null,
        createdAt: NOW,
      }),
      interviews.saveQuestion(question),
      interviews.saveFinding({
        interviewId: id,
        findingId: 'f',
        state: null,
        eventIds: [],
        comment: '',
        title: '',
        category: null,
        updatedAt: NOW,
      }),
      notes.save({ note, seen: [], otherId: 'o', draft: null }),
      notes.save({
        note,
        seen: [note],
        otherId: 'o',
        draft: { field: 'note-line', text: 'x', before: [''], rest: 'y' },
      }),
      notes.saveDraft({ interviewId: id, field: 'note-line', text: 'late', updatedAt: NOW }, ['']),
      panelRepository(database).saveDebrief(
        { interviewId: id, topic: 't', at: NOW, updatedAt: NOW, text: 'late' },
        [''],
      ),
    ];
    for (const one of await Promise.allSettled(late)) {
      expect(one.status === 'rejected' && String(one.reason)).toMatch(/erased|no longer exists/);
    }
    await expect(
      notes.saveDraft({ interviewId: id, field: 'f', text: 'x', updatedAt: NOW }, null),
    ).rejects.toThrow(ErasedError);
    expect(await everything()).toBe(before);
  });

  it('takes a late session of the qualification log without the interview', async () => {
    await eraseInterviews(database, [id], options);
    const [session] = await database.sessions.toArray();
    if (!session) throw new Error('v5.json has no session.');
    await qualificationRepository(database).putSession({ ...session, id: 'late', interviewId: id });
    expect(await database.sessions.get('late')).toMatchObject({ interviewId: null });
  });
});

describe('purging at a start of the browser', () => {
  it('announces, waits a week, erases, and logs how many without whose', async () => {
    const { database } = openLocal(() => NOW);
    await database.interviews.bulkPut([
      makeInterview({ id: 'due', exports: [{ format: 'csv', at: NOW - 40 * DAY_MS }] }),
      makeInterview({ id: 'held', legalHold: true, exports: [{ format: 'csv', at: NOW - 40 * DAY_MS }] }),
      makeInterview({ id: 'young' }),
    ]);
    const { purge, purgedAt, overview } = retentionRepository(database);
    expect(await purgedAt()).toBeNull();
    await purge(NOW, options.newId);
    expect((await overview()).notices).toMatchObject([{ interviewId: 'due', announcedAt: NOW }]);
    await purge(NOW + 6 * DAY_MS, options.newId);
    expect(await database.interviews.count()).toBe(3);
    const gone = await purge(NOW + 7 * DAY_MS, options.newId);
    expect(gone.interviews.map((one) => one.id)).toEqual(['due']);
    const after = await overview();
    expect(after.interviews.map((one) => one.id).sort()).toEqual(['held', 'young']);
    expect(after.erasures).toMatchObject([{ reason: 'purged', interviews: 1 }]);
    expect(after.notices).toEqual([]);
    expect(await purgedAt()).toBe(NOW + 7 * DAY_MS);
  });

  it('takes what was read of a merge request without an interview, once it is a month old', async () => {
    const database = await stored();
    await database.interviews.clear();
    const { overview, purge } = retentionRepository(database);
    const { unused } = await overview();
    expect(unused).toBeGreaterThan(0);
    const read = Math.max(
      ...(await database.reviews.toArray()).map(({ reading }) => reading?.startedAt ?? 0),
    );
    await purge(read + 29 * DAY_MS, options.newId);
    expect((await overview()).unused).toBeGreaterThan(0);
    expect((await purge(read + 31 * DAY_MS, options.newId)).forgotten.length).toBeGreaterThan(0);
    expect((await overview()).unused).toBe(0);
    expect(await database.records.count()).toBe(0);
  });

  it('finds what is left, by table', async () => {
    const { database } = openLocal(() => NOW);
    await database.interviews.put(makeInterview({ id: 'other', accommodations: 'As Robin Okafor had.' }));
    const left = await retentionRepository(database).search({
      id: ['erased-id'],
      name: ['robin okafor'],
      username: [],
      text: [],
    });
    expect(left).toEqual([{ where: 'interviews', rows: 1, by: ['name'] }]);
  });
});
