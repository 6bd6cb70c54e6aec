import type { Table } from 'dexie';
import { mergeRow, rowsSayTheSame, type Row } from '@/core/interview/merge-row';
import { sameData } from '@/core/merge-request/same-data';
import { SealedError } from '@/core/panel/seal';
import type { Database } from './open-database';
import { refuseOrphan } from './refuse-erased';

/** How the rows of an interview are written, which two surfaces may do at the same time. */
export function rowWrites(database: Database) {
  const { interviews, tombstones } = database;

  /**
   * Writes one row, with what another surface wrote of it since (`mergeRow`; `seen` as there), and answers what is stored:
   * `row` itself, where it is just that.
   */
  async function saveMerged<T extends Row, K>(
    table: Table<T, K>,
    key: NoInfer<K>,
    row: T,
    seen: readonly T[] = [],
  ): Promise<T> {
    return database.transaction('rw', interviews, table, tombstones, async () => {
      await refuseOrphan(database, row.interviewId);
      const stored = await table.get(key);
      const merged = stored ? mergeRow(stored, seen, row) : row;
      if (merged !== stored) await table.put(merged);
      return sameData(merged, row) ? row : merged;
    });
  }

  /**
   * The same for what a scorecard is made of, unless that was sealed. What is stored already in just this way is no change:
   * the first try may have come in before the seal, and only its answer been lost.
   */
  async function saveUnsealed<T extends Row, K>(
    table: Table<T, K>,
    key: NoInfer<K>,
    row: T,
    seen: readonly T[] = [],
  ): Promise<T> {
    return database.transaction('rw', interviews, table, tombstones, async () => {
      await refuseOrphan(database, row.interviewId);
      const sealedAt = (await interviews.get(row.interviewId))?.sealedAt;
      if (typeof sealedAt !== 'number') return saveMerged(table, key, row, seen);
      const stored = await table.get(key);
      if (!stored || !rowsSayTheSame(mergeRow(stored, seen, row), stored)) throw new SealedError(sealedAt);
      return stored;
    });
  }

  /**
   * Removes a row that says what one of `seen` says, or, without `seen`, whatever it says. Answers null, or the row that
   * stays, as another surface wrote in it; one that is not there is removed.
   */
  async function removeSeen<T extends Row, K>(
    table: Table<T, K>,
    key: NoInfer<K>,
    seen?: readonly T[],
  ): Promise<T | null> {
    return database.transaction('rw', table, async () => {
      const stored = await table.get(key);
      if (!stored) return null;
      if (seen && !seen.some((version) => rowsSayTheSame(version, stored))) return stored;
      await table.delete(key);
      return null;
    });
  }

  /** The same for what a scorecard is made of, unless that was sealed. */
  async function removeUnsealed<T extends Row, K>(
    table: Table<T, K>,
    key: NoInfer<K>,
    seen?: readonly T[],
  ): Promise<T | null> {
    return database.transaction('rw', interviews, table, async () => {
      const stored = await table.get(key);
      const sealedAt = stored && (await interviews.get(stored.interviewId))?.sealedAt;
      if (typeof sealedAt === 'number') throw new SealedError(sealedAt);
      return removeSeen(table, key, seen);
    });
  }

  return { saveMerged, saveUnsealed, removeSeen, removeUnsealed };
}
