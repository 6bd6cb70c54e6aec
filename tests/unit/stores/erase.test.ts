import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseInterviews, HeldError } from '@/stores/database/erase-interviews';
import { interviewRepository } from '@/stores/database/interview-repository';
import { noteRepository } from '@/stores/database/note-repository';
import type { Database } from '@/stores/database/open-database';
import { panelRepository } from '@/stores/database/panel-repository';
import { qualificationRepository } from '@/stores/database/qualification-repository';
import { ErasedError, MissingError } from '@/stores/database/refuse-erased';
import { tablesThat } from '@/stores/database/what-erasing-does';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { aQuestion } from '../interview/examples';
import { NOW, FIRST, id, stored, options } from './example-rows';

describe('erasing an interview', () => {
  let database: Database;
  beforeEach(async () => {
    database = await stored();
  });
  const everything = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
    );

  /** What a surface that heard nothing still writes. */
  function lateWrites(): Promise<unknown>[] {
    const interviews = interviewRepository(database);
    const notes = noteRepository(database);
    const note = makeNote({ interviewId: id });
    const question = aQuestion('late', { interviewId: id });
    return [
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
  }
  const lateDraft = () =>
    noteRepository(database).saveDraft({ interviewId: id, field: 'f', text: 'x', updatedAt: NOW }, null);

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
    const interview = makeInterview({ id, mrKey: null });
    const late = [interviewRepository(database).create(interview, tinyRubric), ...lateWrites()];
    for (const one of await Promise.allSettled(late)) {
      expect(one.status === 'rejected' && String(one.reason)).toMatch(/erased|no longer exists/);
    }
    await expect(lateDraft()).rejects.toThrow(ErasedError);
    expect(await everything()).toBe(before);
  });

  it('refuses every write of an interview that went without a tombstone, as it does in a replacement', async () => {
    for (const name of tablesThat('goes')) await database.table(name).clear();
    const before = await everything();
    for (const one of await Promise.allSettled(lateWrites()))
      expect(one.status === 'rejected' && String(one.reason)).toMatch(/no longer exists/);
    await expect(lateDraft()).rejects.toThrow(MissingError);
    expect(await everything()).toBe(before);
  });

  it('takes rows that lie there without their interview', async () => {
    await database.interviews.delete(id);
    expect(await eraseInterviews(database, [id], options)).toMatchObject({ interviews: [], orphans: true });
    for (const name of tablesThat('goes').filter((one) => one !== 'interviews'))
      expect(await database.table(name).where('interviewId').equals(id).count(), name).toBe(0);
    expect(await everything()).not.toContain(`"${id}"`);
  });

  it('takes a late session of the qualification log without the interview', async () => {
    await eraseInterviews(database, [id], options);
    const [session] = await database.sessions.toArray();
    if (!session) throw new Error('v5.json has no session.');
    await qualificationRepository(database).putSession({ ...session, id: 'late', interviewId: id });
    expect(await database.sessions.get('late')).toMatchObject({ interviewId: null });
  });
});
