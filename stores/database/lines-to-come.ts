import type { Exposure } from '@/core/exercise/exposure';
import { sameData } from '@/core/merge-request/same-data';
import type { Database } from './open-database';

/**
 * Lines of the exposure log that a backup brings of erased interviews, each of which is one that would be left here.
 * What it answers says of a line whether it comes, once for each that does.
 */
export async function linesToCome(
  main: Database,
  staged: Database,
  from: <T>(read: () => PromiseLike<T>) => Promise<T>,
): Promise<(line: Omit<Exposure, 'id'>) => boolean> {
  const known = new Set(await main.exposures.toCollection().primaryKeys());
  const lines = (await from(() => staged.exposures.toArray())).filter(
    ({ id, interviewId }) => interviewId === null && !known.has(id),
  );
  return (line) => {
    const at = lines.findIndex(({ id: _id, ...other }) => sameData(other, line));
    if (at >= 0) lines.splice(at, 1);
    return at >= 0;
  };
}
