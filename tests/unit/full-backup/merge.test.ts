import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readBackup } from '@/core/backup/backup';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import type { Database } from '@/stores/database/open-database';
import { makeNote } from '@/tests/fixtures/interview';
import {
  anyRowsOfAll,
  databaseOf,
  emptyDatabase,
  everything,
  fileOf,
  joinRows,
  restoreInto,
  stagedFrom,
  type Rows,
} from './databases';
import { takeOver } from '@/stores/database/take-over';
import { mrKeyOf, interviewRows, tombstone, databaseWith, mergeOf, textOf } from './two-sides';

const IDS = ['one', 'two', 'three'] as const;

/** What one side knows of one interview. */
type Known = { is: 'absent' } | { is: 'erased' } | { is: 'here'; at: number; text: string };
type Side = Record<(typeof IDS)[number], Known>;

const anyKnown: fc.Arbitrary<Known> = fc.oneof(
  fc.constant<Known>({ is: 'absent' }),
  fc.constant<Known>({ is: 'erased' }),
  fc.record({
    is: fc.constant('here' as const),
    at: fc.integer({ min: 1, max: 3 }),
    text: fc.constantFrom('a', 'b'),
  }),
);
const anySide: fc.Arbitrary<Side> = fc.record({ one: anyKnown, two: anyKnown, three: anyKnown });

function rowsOfSide(side: Side): Rows {
  const parts = IDS.map((id): Rows => {
    const known = side[id];
    if (known.is === 'absent') return {};
    return known.is === 'erased' ? tombstone(id) : interviewRows(id, known.at, known.text);
  });
  return joinRows(...parts);
}

/** What both sides know together: erased wins, then the later one, then the text that sorts last. */
function joined(one: Known, other: Known): Known {
  if (one.is === 'erased' || other.is === 'erased') return { is: 'erased' };
  if (one.is === 'absent') return other;
  if (other.is === 'absent') return one;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.text > other.text ? one : other;
}

async function knownIn(database: Database): Promise<Side> {
  const entries = await Promise.all(
    IDS.map(async (id): Promise<[string, Known]> => {
      if (await database.tombstones.get(id)) {
        expect(await database.interviews.get(id)).toBeUndefined();
        expect(await database.reviews.get(mrKeyOf(id))).toBeUndefined();
        return [id, { is: 'erased' }];
      }
      const note = await database.notes.get(`${id}-note`);
      return [id, note ? { is: 'here', at: note.updatedAt, text: note.text } : { is: 'absent' }];
    }),
  );
  return Object.fromEntries(entries) as Side;
}

describe('two browsers put together', () => {
  it('know what a model of them knows, in whichever direction, and no more the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anySide, anySide, async (mine, theirs) => {
        const [a, b] = [await databaseWith(rowsOfSide(mine)), await databaseWith(rowsOfSide(theirs))];
        const [fromA, fromB] = [await fileOf(a), await fileOf(b)];
        const { plan, report } = await restoreInto(a, fromB, 'merge');
        await restoreInto(b, fromA, 'merge');
        expect(report).toEqual(plan);
        const model = Object.fromEntries(IDS.map((id) => [id, joined(mine[id], theirs[id])]));
        expect(await knownIn(a)).toEqual(model);
        expect(await everything(a, ['setAside'])).toEqual(await everything(b, ['setAside']));
        const before = await everything(a);
        const again = await restoreInto(a, fromB, 'merge', 99);
        expect(await everything(a)).toEqual(before);
        expect(again.report.interviews).toMatchObject({ new: 0, backup: 0, gone: 0 });
        await Promise.all([a.delete(), b.delete()]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('change nothing where both are the same, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(anyRowsOfAll, async (rows) => {
        const database = await databaseOf(rows);
        const before = await everything(database);
        const { report } = await mergeOf(database, database);
        expect(await everything(database)).toEqual(before);
        expect(report).toMatchObject({ interviews: { new: 0, here: 0, backup: 0 }, conflicts: [] });
        await database.delete();
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});

describe('the same interview on both sides', () => {
  it.each([
    ['here', 9, 5],
    ['backup', 5, 9],
  ] as const)(
    'holds as it is in the newer one (%s), and the other is set aside whole',
    async (wins, here, there) => {
      const mine = await databaseWith(interviewRows('one', here, 'Mine.'));
      const { report } = await mergeOf(mine, await databaseWith(interviewRows('one', there, 'Theirs.')));
      expect(await textOf(mine, 'one')).toBe(wins === 'here' ? 'Mine.' : 'Theirs.');
      expect(report.interviews[wins]).toBe(1);
      expect(report.conflicts).toMatchObject([
        {
          kind: 'interview',
          key: 'one',
          wins,
          hereAt: here,
          backupAt: there,
          interview: { role: 'backend' },
        },
      ]);
      const [aside] = await mine.setAside.toArray();
      expect(aside).toMatchObject({ kind: 'interview', key: 'one', interviewId: 'one', updatedAt: 5 });
      expect(aside?.from).toBe(wins === 'here' ? 'backup' : 'here');
      const read = readBackup(aside?.contents ?? '');
      if (!read.ok) throw new Error(read.reason);
      expect(read.backup.file.notes[0]?.text).toBe(wins === 'here' ? 'Theirs.' : 'Mine.');
    },
  );

  it.each([
    ['here', 9, 5],
    ['backup', 5, 9],
    ['same', 5, 5],
  ] as const)('stays on legal hold where either is (%s)', async (wins, at, atThere) => {
    const [mine, theirs] = wins === 'same' ? ['Said.', 'Said.'] : ['Mine.', 'Theirs.'];
    for (const [held, heldThere] of [
      [true, false],
      [false, true],
    ] as const) {
      const here = await databaseWith(interviewRows('one', at, mine, held));
      const there = await databaseWith(interviewRows('one', atThere, theirs, heldThere));
      const { report } = await mergeOf(here, there);
      expect(report.interviews[wins]).toBe(1);
      expect(await here.interviews.get('one')).toMatchObject({ legalHold: true });
      const again = await mergeOf(here, there);
      expect(again.report.interviews.backup, 'a hold makes no other revision').toBe(0);
    }
  });

  it('is not unsealed by a later one that is open', async () => {
    const sealed = interviewRows('one', 2, 'Sealed.');
    const [interview] = sealed.interviews ?? [];
    if (!interview) throw new Error('There is no interview.');
    const seal = {
      interviewId: 'one',
      at: 3,
      author: '',
      othersOpenedAt: null,
      mrKey: mrKeyOf('one'),
      noteForOthers: '',
    };
    const here = await databaseWith(sealed);
    await here.interviews.put({ ...interview, sealedAt: 3 });
    await here.seals.put({ ...seal, scorecard: {} as never });
    const { staged } = await stagedFrom(await fileOf(await databaseWith(interviewRows('one', 99, 'Open.'))));
    const { report } = await takeOver(here, staged, { mode: 'merge', at: 1, newId: () => 'new-id' });
    expect(report.interviews.here).toBe(1);
    expect(await textOf(here, 'one')).toBe('Sealed.');
  });
});

describe('what stands by itself', () => {
  const preset = { ...DEFAULT_PRESET, id: 'own', version: 1, name: 'Mine' };

  it('stays as it is here where nothing says which is newer, and the other is set aside', async () => {
    const here = await databaseOf({ presets: [preset] });
    const { report } = await mergeOf(
      here,
      await databaseOf({
        presets: [
          { ...preset, name: 'Theirs' },
          { ...preset, version: 2 },
        ],
      }),
    );
    expect(report.others).toEqual({ new: 1, same: 0, here: 1, backup: 0 });
    expect((await here.presets.toArray()).map(({ name }) => name)).toEqual(['Mine', 'Mine']);
    expect(await here.setAside.toArray()).toMatchObject([
      { kind: 'preset', key: 'own, version 1', from: 'backup' },
    ]);
  });

  it('holds as it was changed last where that is known', async () => {
    const session = {
      id: 's',
      day: '2026-11-24',
      role: 'backend',
      part: 'lead',
      interviewId: null,
      signedOffBy: '',
      note: 'Mine',
      updatedAt: 1,
    } as const;
    const here = await databaseOf({ sessions: [session] });
    await mergeOf(here, await databaseOf({ sessions: [{ ...session, note: 'Theirs', updatedAt: 2 }] }));
    expect((await here.sessions.get('s'))?.note).toBe('Theirs');
    expect(await here.setAside.toArray()).toMatchObject([{ kind: 'session', from: 'here', updatedAt: 1 }]);
  });
});

/** Whatever is read of it comes some turns of the event loop later, as from a disk that is busy. */
function answerSlowly(database: Database): void {
  database.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const turns = async (): Promise<void> => {
          for (let turn = 0; turn < 5; turn += 1) await new Promise((next) => setTimeout(next, 0));
        };
        return { ...table, query: (how) => table.query(how).then((found) => turns().then(() => found)) };
      },
    }),
  });
}

describe('a restore that fails', () => {
  const modes = ['merge', 'replace'] as const;
  const places = ['notes', 'presets', 'reviews'] as const;
  it.each(modes.flatMap((mode) => places.map((table) => [mode, table] as const)))(
    'in the middle of a %s, at the %s, changes nothing',
    async (mode, table) => {
      const here = await databaseWith(interviewRows('one', 1, 'Here.'));
      const before = await everything(here);
      const { staged } = await stagedFrom(
        await fileOf(
          await databaseWith(interviewRows('one', 9, 'There.'), interviewRows('two', 9, 'x'), {
            presets: [{ ...DEFAULT_PRESET, id: 'own' }],
          }),
        ),
      );
      here.table(table).hook('creating', () => {
        throw new Error('The disk is full.');
      });
      await expect(takeOver(here, staged, { mode, at: 1, newId: () => 'new-id' })).rejects.toThrow();
      expect(await everything(here)).toEqual(before);
    },
  );

  it.each(modes)('has nothing to take back elsewhere: a %s is one transaction', async (mode) => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const ids = ['one', 'two', 'three'];
    const rows = (at: number, text: string) => joinRows(...ids.map((id) => interviewRows(id, at, text)));
    const here = await databaseWith(rows(5, 'Here.'), { presets: [{ ...DEFAULT_PRESET, id: 'own' }] });
    const { staged } = await stagedFrom(
      await fileOf(
        await databaseWith(rows(9, 'There.'), tombstone('gone'), {
          presets: [{ ...DEFAULT_PRESET, id: 'own' }],
        }),
      ),
    );
    answerSlowly(staged);
    begin.mockClear();
    await takeOver(here, staged, { mode, at: 1, newId: () => 'new-id' });
    const written = (begin.mock.contexts as IDBDatabase[]).filter(({ name }) => name === here.name);
    begin.mockRestore();
    expect(written).toHaveLength(1);
    expect(await textOf(here, 'two')).toBe('There.');
  });

  it('leaves out rows that belong to no interview, and counts them', async () => {
    const lost = await databaseOf({ notes: [makeNote({ id: 'lost', interviewId: 'gone' })] });
    const here = emptyDatabase();
    const { report } = await mergeOf(here, lost);
    expect(report.leftOut).toBe(1);
    expect(await here.notes.count()).toBe(0);
  });
});
