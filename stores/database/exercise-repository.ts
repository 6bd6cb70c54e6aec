import type { Exercise } from '@/core/exercise/exercise';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import type { Exposure } from '@/core/exercise/exposure';
import { countUses, libraryRepository } from './library-repository';
import type { Database } from './open-database';

/** The exercise bank, and who was given what. What was given to a candidate stays as it was, also after the interview was erased. */
export function exerciseRepository(database: Database) {
  const { exercises, interviews, exposures } = database;
  const bank = libraryRepository<Exercise>(database, {
    called: 'exercise',
    table: exercises,
    schema: ExerciseSchema,
    reserved: new Set(),
    usedBy: [interviews, exposures],
    uses: async () => {
      const used = countUses(
        (await interviews.toArray()).map(({ exerciseId, exerciseVersion }) => ({
          id: exerciseId,
          version: exerciseVersion,
        })),
      );
      const given = (await exposures.toArray())
        .map(({ exerciseId: id, exerciseVersion: version }) => ({ id, version, interviews: 0 }))
        .filter(({ id, version }) => !used.some((use) => use.id === id && use.version === version));
      return [...used, ...given];
    },
  });

  /** The exposure log, newest first. */
  async function log(): Promise<Exposure[]> {
    return (await exposures.toArray()).sort((a, b) => b.at - a.at);
  }

  return { ...bank, log };
}
