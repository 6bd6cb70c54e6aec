import { rowOf, type InterviewRow } from '@/core/interview/interview-row';
import type { Database } from './open-database';

const keyOf = (id: string, version: number): string => JSON.stringify([id, version]);

/** One row for each interview there is, in no particular order, with what the bank calls its exercise. */
export async function interviewRows(database: Database): Promise<InterviewRow[]> {
  const { exercises, interviews } = database;
  return database.transaction('r', interviews, exercises, async () => {
    const all = await interviews.toArray();
    const used = new Map<string, [string, number]>();
    for (const { exerciseId: id, exerciseVersion: version } of all)
      if (id !== null && version !== null) used.set(keyOf(id, version), [id, version]);
    const titles = new Map<string, string>();
    for (const exercise of await exercises.bulkGet([...used.values()]))
      if (exercise) titles.set(keyOf(exercise.id, exercise.version), exercise.title);
    return all.map((interview) => {
      const { exerciseId: id, exerciseVersion: version } = interview;
      return rowOf(
        interview,
        id === null || version === null ? null : (titles.get(keyOf(id, version)) ?? null),
      );
    });
  });
}
