import type { Exercise } from '@/core/exercise/exercise';
import type { Exposure } from '@/core/exercise/exposure';
import type { Database } from './open-database';

/** The exercise bank, and who was given what. */
export function exerciseRepository(database: Database) {
  const { exercises, exposures } = database;

  /** Every version of every exercise. */
  function list(): Promise<Exercise[]> {
    return exercises.toArray();
  }

  /** The exposure log, newest first. */
  async function log(): Promise<Exposure[]> {
    return (await exposures.toArray()).sort((a, b) => b.at - a.at);
  }

  return { list, log };
}
