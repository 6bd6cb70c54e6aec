import { describe, expect, it } from 'vitest';
import { emptyFile } from '@/core/interview/empty-file';
import type { RowOf } from '@/core/full-backup/tables';
import type { Interview } from '@/core/interview/interview';
import { NO_PANEL } from '@/core/panel/panel-records';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { comment, person, record } from '../activity/build';
import { databaseOf, fileOf, joinRows, restoreInto, rowsOfUnit, type Rows } from './databases';

const MR = 'https://gitlab.com/acme/storefront!7';
const [robin, lee, author] = [
  person(3, 'robin', { name: 'Robin Okafor' }),
  person(9, 'lee', { name: 'Lee Brandt' }),
  person(1, 'author', { name: 'The Author' }),
];
const LEE = { name: 'Lee Brandt', username: 'lee', userId: 9 };

/** What was read of a merge request on which two people were interviewed. */
const READ: Rows = {
  reviews: [
    { mrKey: MR, mergeRequest: null, participants: [author, robin, lee], viewer: author, reading: null },
  ],
  records: [
    { ...record('thread:a1', comment(1, { author: robin, body: 'By Robin.' })), mrKey: MR },
    { ...record('thread:a2', comment(2, { author: lee, body: 'By Lee.' })), mrKey: MR },
  ],
};
const RUBRICS: Rows = { rubrics: [tinyRubric] };
const withRobin = (patch: Partial<Interview> = {}): Rows => interview({ id: 'robin', ...patch });
const withLee = (patch: Partial<Interview> = {}): Rows => interview({ id: 'lee', candidate: LEE, ...patch });
const erased = (id: string): Rows => ({ tombstones: [{ id, erasedAt: 5 }] });

function interview(patch: Partial<Interview>): Rows {
  return rowsOfUnit({ file: emptyFile(makeInterview({ mrKey: MR, ...patch })), panel: NO_PANEL });
}

/** Merges a backup into what is here; answers what is here then. */
async function merged(here: Rows[], backup: Rows[]) {
  const database = await databaseOf(joinRows(RUBRICS, ...here));
  const file = await fileOf(await databaseOf(joinRows(RUBRICS, ...backup)));
  const { plan, report } = await restoreInto(database, file, 'merge');
  expect(report).toEqual(plan);
  const read = [await database.reviews.toArray(), await database.records.toArray()];
  return { database, file, report, read: JSON.stringify(read) };
}

describe('one of two interviews about a merge request', () => {
  it('was erased here: what was read of it comes in without its candidate', async () => {
    const { read, report } = await merged([erased('robin'), withLee()], [withRobin(), withLee(), READ]);
    expect(read).toContain('By Lee.');
    expect(read).not.toMatch(/robin/i);
    expect(report).toMatchObject({ reviews: 1, interviews: { erased: 1 } });
  });

  it('was erased here: its candidate’s part comes in where an interview that stays is with the same person', async () => {
    const again = interview({ id: 'again' });
    const { read } = await merged([erased('robin')], [withRobin(), again, READ]);
    expect(read).toContain('By Robin.');
  });

  it('was erased there: of what was read here its candidate’s part goes, and what the backup has of it stays away', async () => {
    const { database, read, report } = await merged(
      [withRobin(), withLee(), READ],
      [erased('robin'), withLee(), READ],
    );
    expect(read).toContain('By Lee.');
    expect(read).not.toMatch(/robin/i);
    expect(report.interviews).toMatchObject({ gone: 1, same: 1 });
    expect(await database.tombstones.toArray()).toEqual([{ id: 'robin', erasedAt: 5 }]);
  });

  it('was erased there: nothing of it goes that an interview in the backup with the same person needs', async () => {
    const { read } = await merged([withRobin(), READ], [erased('robin'), interview({ id: 'again' })]);
    expect(read).toContain('By Robin.');
    expect(read).not.toContain('"thread:a2","events":[]');
  });
});

describe('what counts after an interview was erased in another browser', () => {
  const exercise = { exerciseId: 'storefront', exerciseVersion: 2 };
  const line = { id: 'line', ...exercise, interviewId: null, candidate: null, at: Date.UTC(2026, 10) };
  const session: RowOf<'sessions'> = {
    id: 's',
    day: '2026-11-24',
    role: 'backend',
    part: 'lead',
    interviewId: 'robin',
    signedOffBy: '',
    note: '',
    updatedAt: 1,
  };

  it('is a line of the exposure log that names nobody, once', async () => {
    const { database } = await merged([withRobin(exercise)], [erased('robin'), { exposures: [line] }]);
    expect(await database.exposures.toArray()).toEqual([line]);
    const unlogged = await merged([withRobin(exercise)], [erased('robin')]);
    expect(await unlogged.database.exposures.toArray()).toEqual([{ ...line, id: 'new-id' }]);
    const both = [withRobin(exercise), withLee(exercise)];
    const two = await merged(both, [erased('robin'), erased('lee'), { exposures: [line] }]);
    expect(await two.database.exposures.toArray()).toEqual([line, { ...line, id: 'new-id' }]);
  });

  it('is a session that no longer says of which interview it was', async () => {
    const { database } = await merged([withRobin(), { sessions: [session] }], [erased('robin')]);
    expect(await database.sessions.toArray()).toEqual([{ ...session, interviewId: null }]);
  });

  it('is a session from a backup that does not bring the id back, and no other version of what is here', async () => {
    const unnamed = { ...session, interviewId: null };
    const { database } = await merged([erased('robin')], [withRobin(), { sessions: [session] }]);
    expect(await database.sessions.toArray()).toEqual([unnamed]);
    const known = await merged(
      [erased('robin'), { sessions: [unnamed] }],
      [withRobin(), { sessions: [session] }],
    );
    expect(known.report.others).toMatchObject({ same: 2, here: 0, backup: 0 });
    expect(await known.database.setAside.count()).toBe(0);
  });
});
