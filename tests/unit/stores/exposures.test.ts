import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeOf, type InterviewFields } from '@/core/interview/change-interview';
import { exerciseRepository } from '@/stores/database/exercise-repository';
import { interviewRepository } from '@/stores/database/interview-repository';
import { openDatabase, type Database } from '@/stores/database/open-database';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { anExercise } from '../exercise/an-exercise';
import { aFile } from '../interview/examples';

describe('the exposure log', () => {
  let database: Database;
  beforeEach(() => {
    database = openDatabase('exposures');
  });
  afterEach(() => database.delete());

  const exposed = makeInterview({ exerciseId: 'storefront', exerciseVersion: 1 });
  const log = () => exerciseRepository(database).log();

  it('has a line as soon as an interview with an exercise is stored, and one only', async () => {
    const interviews = interviewRepository(database);
    await interviews.create(exposed, tinyRubric);
    await interviews.patch(exposed.id, { before: { callName: '' }, after: { callName: 'Backend' } }, 0);
    expect(await log()).toMatchObject([
      { interviewId: exposed.id, exerciseId: 'storefront', exerciseVersion: 1, candidate: 'Robin Okafor' },
    ]);
  });

  it('follows the interview to another exercise, and to none', async () => {
    const interviews = interviewRepository(database);
    await interviews.create(exposed, tinyRubric);
    const change = (patch: InterviewFields) => interviews.patch(exposed.id, changeOf(exposed, patch), 0);
    await change({ exerciseVersion: 2 });
    expect(await log()).toMatchObject([{ exerciseVersion: 2 }]);
    await change({ exerciseId: null, exerciseVersion: null });
    expect(await log()).toEqual([]);
  });

  it('gets the line of a restored interview, newest first', async () => {
    const interviews = interviewRepository(database);
    await interviews.create(exposed, tinyRubric);
    const later = (exposed.linkSentAt ?? 0) + 1_000;
    const interview = { ...exposed, id: 'i1', linkSentAt: later, rubricId: tinyRubric.id };
    await interviews.restore({
      file: { ...aFile({ feedback: null }), interview },
      rubric: tinyRubric,
      exercise: anExercise(),
    });
    expect((await log()).map(({ interviewId }) => interviewId)).toEqual(['i1', exposed.id]);
    expect((await interviews.load('i1'))?.exercise).toEqual(anExercise());
  });
});
