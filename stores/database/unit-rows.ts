import type { Unit } from '@/core/full-backup/unit';
import type { Interview } from '@/core/interview/interview';
import type { Exercise } from '@/core/exercise/exercise';
import type { Rubric } from '@/core/rubric/rubric';
import { OF_AN_INTERVIEW } from '@/core/full-backup/tables';
import type { Database } from './open-database';
import { readInterviewFile } from './read-interview-file';
import type { TableName } from './what-erasing-does';

/** One interview with all that is its own; null where there is no such interview. */
export async function readUnit(database: Database, id: string): Promise<Unit | null> {
  const interview = await database.interviews.get(id);
  if (!interview) return null;
  const of = { interviewId: id };
  const { seals, amendments, received, debriefs } = database;
  const [file, seal, itsAmendments, itsReceived, itsDebriefs] = await Promise.all([
    readInterviewFile(database, interview),
    seals.get(id),
    amendments.where(of).toArray(),
    received.where(of).toArray(),
    debriefs.where(of).toArray(),
  ]);
  return {
    file,
    panel: { seal: seal ?? null, amendments: itsAmendments, received: itsReceived, debriefs: itsDebriefs },
  };
}

/** The rubric and the exercise that an interview names, where they are in this database. */
export async function readTexts(
  { rubrics, exercises }: Database,
  { rubricId, rubricVersion, exerciseId, exerciseVersion }: Interview,
): Promise<{ rubric: Rubric | undefined; exercise: Exercise | undefined }> {
  return {
    rubric: await rubrics.get([rubricId, rubricVersion]),
    exercise:
      exerciseId === null || exerciseVersion === null
        ? undefined
        : await exercises.get([exerciseId, exerciseVersion]),
  };
}

/** Removes the rows of an interview from these tables; answers how many there were. Inside a transaction. */
export async function removeRows(
  database: Database,
  id: string,
  names: readonly TableName[],
): Promise<number> {
  let removed = 0;
  for (const name of names)
    removed += await database
      .table(name)
      .where(name === 'interviews' ? 'id' : 'interviewId')
      .equals(id)
      .delete();
  return removed;
}

/** Removes an interview's own rows, and its line in the exposure log, for another revision of it. Inside a transaction. */
export async function removeUnit(database: Database, id: string): Promise<void> {
  await removeRows(database, id, ['interviews', ...OF_AN_INTERVIEW]);
  await database.exposures.delete(id);
}
