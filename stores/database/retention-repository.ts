import type { Erasure } from '@/core/keeping/erasure';
import type { PurgeNotice } from '@/core/keeping/purge-notice';
import { planPurge, UNUSED_REVIEW_MS } from '@/core/keeping/retention';
import { findTraces, type TraceKind, type Traces } from '@/core/keeping/traces';
import type { Interview } from '@/core/interview/interview';
import { eachPage, FEW } from './each-page';
import { eraseInterviews, type ErasedInterviews } from './erase-interviews';
import type { Database } from './open-database';
import { eraseReview } from './review-rows';

/** Where something that was erased is still found: a table, in how many rows, and by what it is known. */
export interface Left {
  where: string;
  rows: number;
  by: TraceKind[];
}

/** How long interviews are kept, and what is written about that. */
export function retentionRepository(database: Database) {
  const { interviews, purgeNotices, erasures, keeping, reviews, exposures, tombstones } = database;

  /** Everything that a page about keeping shows, read at one moment. */
  function overview(): Promise<{
    interviews: Interview[];
    notices: PurgeNotice[];
    erasures: Erasure[];
    unused: number;
  }> {
    return database.transaction('r', interviews, purgeNotices, erasures, reviews, async () => ({
      interviews: (await interviews.toArray()).sort((a, b) => b.createdAt - a.createdAt),
      notices: await purgeNotices.toArray(),
      erasures: (await erasures.toArray()).sort((a, b) => b.at - a.at),
      unused: (await unusedReviews(() => true)).length,
    }));
  }

  /** Merge requests that were read, and that no interview is about. */
  async function unusedReviews(isOld: (readAt: number) => boolean): Promise<string[]> {
    const used = new Set((await interviews.toArray()).map(({ mrKey }) => mrKey));
    return (await reviews.toArray())
      .filter(({ mrKey, reading }) => !used.has(mrKey) && isOld(reading?.startedAt ?? 0))
      .map(({ mrKey }) => mrKey);
  }

  /** Erases what was read of merge requests that no interview is about. Answers their keys. */
  function eraseUnused(isOld: (readAt: number) => boolean = () => true): Promise<string[]> {
    return database.transaction('rw', database.tables, async () => {
      const keys = await unusedReviews(isOld);
      for (const mrKey of keys) await eraseReview(database, mrKey);
      return keys;
    });
  }

  /**
   * Announces what comes due within a week, withdraws what no longer holds, and erases what was announced a week ago and is
   * due: all of it, or nothing where it is stopped. What was read of merge requests without an interview goes too, once it
   * is old.
   */
  async function purge(at: number, newId: () => string): Promise<ErasedInterviews> {
    return database.transaction('rw', database.tables, async () => {
      const plan = planPurge(await interviews.toArray(), await purgeNotices.toArray(), at);
      await purgeNotices.bulkDelete(plan.withdraw);
      await purgeNotices.bulkPut(plan.announce);
      const gone = await eraseInterviews(database, plan.due, { reason: 'purged', at, newId });
      const unused = await eraseUnused((readAt) => at - readAt > UNUSED_REVIEW_MS);
      const before = await keeping.get('state');
      await keeping.put({
        ...(before ?? { id: 'state', backedUpAt: null, remindAfter: null }),
        purgedAt: at,
      });
      return { ...gone, forgotten: [...gone.forgotten, ...unused] };
    });
  }

  /** Whether a purge would erase anything now, and the merge requests of the interviews among it. */
  async function due(at: number): Promise<{ anything: boolean; mrKeys: string[] }> {
    const all = await interviews.toArray();
    const ids = new Set(planPurge(all, await purgeNotices.toArray(), at).due);
    const keys = all.flatMap(({ id, mrKey }) => (ids.has(id) && mrKey !== null ? [mrKey] : []));
    const unused = await unusedReviews((readAt) => at - readAt > UNUSED_REVIEW_MS);
    return { anything: ids.size + unused.length > 0, mrKeys: [...new Set(keys)] };
  }

  /** Searches every row of every table. Reads a few at a time: nothing is held up by it for long, and little is in memory. */
  async function search(traces: Traces): Promise<Left[]> {
    const left: Left[] = [];
    for (const { name } of database.tables) {
      let rows = 0;
      const by = new Set<TraceKind>();
      await eachPage(database.table<object, unknown>(name), FEW, (some) => {
        for (const row of some) {
          const found = findTraces(row, traces);
          if (found.size > 0) rows += 1;
          for (const kind of found) by.add(kind);
        }
      });
      if (rows > 0) left.push({ where: name, rows, by: [...by] });
    }
    return left;
  }

  /** What stays of erased interviews: counts, and lines that name nobody. */
  async function remains(): Promise<{ tombstones: number; erasures: number; exposures: number }> {
    const unnamed = (await exposures.toArray()).filter(({ interviewId }) => interviewId === null);
    return {
      tombstones: await tombstones.count(),
      erasures: await erasures.count(),
      exposures: unnamed.length,
    };
  }

  return { overview, unusedReviews, eraseUnused, purge, due, search, remains };
}
