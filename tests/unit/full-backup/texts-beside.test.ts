import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '@/core/backup/backup';
import { makeScorecard } from '@/core/export/scorecard';
import { emptyFile } from '@/core/interview/empty-file';
import type { Interview } from '@/core/interview/interview';
import type { Rubric } from '@/core/rubric/rubric';
import { besideId } from '@/core/versions/beside';
import { exerciseRepository } from '@/stores/database/exercise-repository';
import { interviewRepository } from '@/stores/database/interview-repository';
import { interviewRows } from '@/stores/database/interview-rows';
import type { Database } from '@/stores/database/open-database';
import { rubricRepository } from '@/stores/database/rubric-repository';
import { uglyInput } from '@/tests/fixtures/export/ugly-interview';
import { makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { anExercise } from '../exercise/an-exercise';
import { aSeal } from '../panel/a-panel';
import { openLocal } from '../stores/local';
import { databaseOf, everything, fileOf, joinRows, restoreInto, rowsOfUnit, type Rows } from './databases';
import { mergeOf } from './two-sides';

const MINE = tinyRubric;
const THEIRS: Rubric = {
  ...tinyRubric,
  criteria: tinyRubric.criteria.map((criterion) => ({ ...criterion, title: 'What they rated' })),
};
const MY_EXERCISE = anExercise();
const THEIR_EXERCISE = anExercise({ title: 'Take payments, as they gave it' });
const GIVEN = { exerciseId: MY_EXERCISE.id, exerciseVersion: MY_EXERCISE.version };

function rowsOf(id: string, at: number, patch: Partial<Interview> = {}): Rows {
  const form = { mrKey: null, mrUrl: null, kind: 'alternative', createdAt: 1, updatedAt: 1 } as const;
  const interview = makeInterview({ id, ...form, ...GIVEN, ...patch });
  const note = makeNote({ id: `${id}-note`, interviewId: id, updatedAt: at, text: `${id} at ${at}` });
  const seal = interview.sealedAt === null ? null : aSeal({ interviewId: id, at: interview.sealedAt });
  const panel = { seal, amendments: [], received: [], debriefs: [] };
  return rowsOfUnit({ file: { ...emptyFile(interview), notes: [note] }, panel });
}

const here = (...rows: Rows[]): Promise<Database> =>
  databaseOf(joinRows({ rubrics: [MINE], exercises: [MY_EXERCISE] }, ...rows));
const there = (...rows: Rows[]): Promise<Database> =>
  databaseOf(joinRows({ rubrics: [THEIRS], exercises: [THEIR_EXERCISE] }, ...rows));

/** What an interview shows that it is rated by. */
async function ratedBy(database: Database, id: string): Promise<(string | undefined)[]> {
  const loaded = await interviewRepository(database).load(id);
  return [loaded?.rubric.criteria[0]?.title, loaded?.exercise?.title];
}
const BY_MINE = ['Tests', 'Take payments'];
const BY_THEIRS = ['What they rated', 'Take payments, as they gave it'];

describe('a merge of two texts under one id and version', () => {
  it('leaves every interview the text that it was rated by', async () => {
    const main = await here(rowsOf('mine', 5));
    const { plan, report } = await mergeOf(main, await there(rowsOf('theirs', 5, { sealedAt: 9 })));
    expect(await ratedBy(main, 'mine')).toEqual(BY_MINE);
    expect(await ratedBy(main, 'theirs')).toEqual(BY_THEIRS);
    expect(report).toEqual(plan);
    expect(report).toMatchObject({ interviews: { new: 1 }, others: { new: 2, here: 0 }, conflicts: [] });
    expect(await main.seals.get('theirs')).toEqual(aSeal({ interviewId: 'theirs', at: 9 }));
  });

  it('changes nothing the second time, and sets nothing aside', async () => {
    const [main, other] = [await here(rowsOf('mine', 5)), await there(rowsOf('theirs', 5))];
    await mergeOf(main, other);
    const before = await everything(main);
    const { plan, report } = await mergeOf(main, other);
    expect(await everything(main)).toEqual(before);
    expect(report).toEqual(plan);
    expect(report).toMatchObject({
      interviews: { same: 1, here: 0, backup: 0 },
      others: { new: 0, same: 2 },
    });
    expect(await main.setAside.count()).toBe(0);
  });

  it('says the same on the way back, and to a third one that knows both', async () => {
    const [main, other] = [await here(rowsOf('mine', 5)), await there(rowsOf('theirs', 5))];
    await mergeOf(main, other);
    const { plan, report } = await mergeOf(other, main);
    expect(report).toEqual(plan);
    expect(report).toMatchObject({ interviews: { new: 1, same: 1 }, conflicts: [] });
    expect(await ratedBy(other, 'mine')).toEqual(BY_MINE);
    expect(await ratedBy(other, 'theirs')).toEqual(BY_THEIRS);
    expect((await other.interviews.get('theirs'))?.rubricId).toBe(THEIRS.id);
    const again = await mergeOf(main, other);
    expect(again.report).toMatchObject({ interviews: { new: 0, same: 2 }, conflicts: [] });
    expect(again.report).toEqual(again.plan);

    const third = await databaseOf({});
    await mergeOf(third, main);
    const from = await mergeOf(third, other);
    expect(from.report).toEqual(from.plan);
    expect(from.report).toMatchObject({ interviews: { new: 0, same: 2 } });
    expect(await ratedBy(third, 'theirs')).toEqual(BY_THEIRS);
    expect(await ratedBy(third, 'mine')).toEqual(BY_MINE);
  });

  it.each([
    ['here', 9, 5],
    ['backup', 5, 9],
  ] as const)('sets aside what does not hold with its own text (%s)', async (wins, at, atThere) => {
    const main = await here(rowsOf('one', at));
    await mergeOf(main, await there(rowsOf('one', atThere)));
    expect(await ratedBy(main, 'one')).toEqual(wins === 'here' ? BY_MINE : BY_THEIRS);
    const aside = (await main.setAside.toArray()).find(({ kind }) => kind === 'interview');
    const read = readBackup(aside?.contents ?? '');
    if (!read.ok) throw new Error(read.reason);
    const { rubric, exercise } = read.backup;
    expect([rubric.criteria[0]?.title, exercise?.title]).toEqual(wins === 'here' ? BY_THEIRS : BY_MINE);
  });

  it('keeps the lists as they are: what comes beside them is in none, and counts as what it is', async () => {
    const main = await here(rowsOf('mine', 5));
    await mergeOf(main, await there(rowsOf('theirs', 5)));
    expect(await rubricRepository(main).list()).toEqual([MINE]);
    expect(await exerciseRepository(main).list()).toEqual([MY_EXERCISE]);
    const given = (await exerciseRepository(main).log()).map(({ exerciseId }) => exerciseId);
    expect(given).toEqual([MY_EXERCISE.id, MY_EXERCISE.id]);
    const rows = await interviewRows(main);
    expect(rows.map(({ exerciseId }) => exerciseId)).toEqual([MY_EXERCISE.id, MY_EXERCISE.id]);
    await interviewRepository(main).patch('theirs', { before: {}, after: { callName: 'Second' } }, 6);
    expect((await main.exposures.get('theirs'))?.exerciseId).toBe(MY_EXERCISE.id);
    const beside = await main.rubrics.where('id').equals(besideId(THEIRS)).first();
    if (!beside) throw new Error('The text is not kept.');
    await expect(rubricRepository(main).save(beside, beside)).rejects.toThrow('stays as it is');
  });

  it('sets aside as before what no interview rests on', async () => {
    const main = await here(rowsOf('mine', 5));
    const { plan, report } = await mergeOf(main, await there());
    expect(report).toEqual(plan);
    expect(report.others).toMatchObject({ new: 0, here: 2 });
    expect((await main.setAside.toArray()).map(({ kind }) => kind).sort()).toEqual(['exercise', 'rubric']);
    expect(await main.rubrics.toArray()).toEqual([MINE]);
  });

  it('refuses where no place is left, before anything is written', async () => {
    const taken = { ...MINE, id: besideId(THEIRS), title: 'Made by hand' };
    const main = await here({ rubrics: [taken] });
    const before = await everything(main);
    await expect(mergeOf(main, await there(rowsOf('theirs', 5)))).rejects.toThrow('“Backend, version 1”');
    expect(await everything(main)).toEqual(before);
  });
});

const IDS = ['one', 'two', 'three'];
/** When each was changed, null where there is none; no two of both sides at once. */
const anySide = fc.record({
  isMine: fc.boolean(),
  at: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 3, maxLength: 3 }),
});

it('whoever merges what, and how often, every interview is rated by the text of the side where it was changed last', async () => {
  const anyOrder = fc.array(fc.constantFrom('a<b', 'b<a', 'c<a', 'c<b', 'a<c'), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anySide, anySide, anyOrder, async (one, other, order) => {
      const sideOf = ({ isMine, at }: typeof one, add: number) =>
        (isMine ? here : there)(
          ...IDS.flatMap((id, index) => (at[index] ? [rowsOf(id, 2 * at[index] + add)] : [])),
        );
      const sides = { a: await sideOf(one, 0), b: await sideOf(other, 1), c: await databaseOf({}) };
      for (const step of [...order, 'a<b', 'b<a', 'c<a', 'c<b']) {
        const [into = 'a', from = 'b'] = step.split('<') as (keyof typeof sides)[];
        const { plan, report } = await mergeOf(sides[into], sides[from]);
        expect(report).toEqual(plan);
      }
      for (const database of Object.values(sides)) {
        const found = await Promise.all(IDS.map((id) => ratedBy(database, id)));
        const wanted = IDS.map((_, index) => {
          const [mine, theirs] = [(one.at[index] ?? -1) * 2, (other.at[index] ?? -1) * 2 + 1];
          if (mine < 0 && theirs < 0) return [undefined, undefined];
          return (mine > theirs ? one : other).isMine ? BY_MINE : BY_THEIRS;
        });
        expect(found).toEqual(wanted);
        await database.delete();
      }
    }),
    { numRuns: 10 },
  );
}, 120_000);

it('a replacement takes every text under its own id', async () => {
  const main = await here(rowsOf('mine', 5));
  await restoreInto(main, await fileOf(await there(rowsOf('theirs', 5))), 'replace');
  expect(await main.rubrics.toArray()).toEqual([THEIRS]);
  expect(await ratedBy(main, 'theirs')).toEqual(BY_THEIRS);
});

it.each(['not here', 'here'])('the backup of one interview that is %s keeps its text too', async (is) => {
  const source = openLocal(() => 1);
  const rows = rowsOf('one', 9);
  const fill = async ({ database }: ReturnType<typeof openLocal>, from: Database): Promise<void> => {
    for (const table of from.tables) await database.table(table.name).bulkPut(await table.toArray());
  };
  await fill(source, await there(rows));
  const { text } = await source.gateway.request('backup.export', { interviewId: 'one' });
  const target = openLocal(() => 1);
  await fill(target, is === 'here' ? await here(rowsOf('one', 5)) : await here());
  for (const outcome of [is === 'here' ? 'merged' : 'restored', 'merged']) {
    expect(await target.gateway.request('backup.restore', { text })).toMatchObject({ outcome });
    expect(await ratedBy(target.database, 'one')).toEqual(BY_THEIRS);
    expect(await target.database.rubrics.get([MINE.id, 1])).toEqual(MINE);
  }
});

it('what leaves names the rubric and the exercise as they were named, so that a panel still compares', () => {
  const input = uglyInput();
  const { rubric, file } = input;
  const exerciseId = file.interview.exerciseId ?? 'given';
  const asGiven = { ...file, interview: { ...file.interview, exerciseId, exerciseVersion: 1 } };
  const beside = {
    ...asGiven,
    interview: { ...asGiven.interview, exerciseId: besideId({ ...MY_EXERCISE, id: exerciseId }) },
  };
  const plain = makeScorecard({ ...input, file: asGiven });
  expect(makeScorecard({ ...input, file: beside, rubric: { ...rubric, id: besideId(rubric) } })).toEqual(
    plain,
  );
});
