import { BUILT_IN_RUBRIC_IDS } from '@/core/rubric/built-in-ids';
import type { Rubric } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { countUses, libraryRepository } from './library-repository';
import type { Database } from './open-database';

/** The interviewer's own rubrics. What ships is in `core/rubric/packs`; copies of it lie in the same table. */
export function rubricRepository(database: Database) {
  const { rubrics, interviews } = database;
  return libraryRepository<Rubric>(database, {
    called: 'rubric',
    table: rubrics,
    schema: RubricSchema,
    reserved: BUILT_IN_RUBRIC_IDS,
    usedBy: [interviews],
    uses: async () =>
      countUses(
        (await interviews.toArray()).map(({ rubricId, rubricVersion }) => ({
          id: rubricId,
          version: rubricVersion,
        })),
      ),
  });
}
