import type { ActivityRecord } from '@/core/activity/activity-event';
import { mergeArrived, mergePeople, type ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { DiffVersion } from '@/core/merge-request/diff-version';
import { mergeDiffs } from '@/core/merge-request/merge-diffs';
import { mergeReading } from '@/core/merge-request/merge-reading';
import { mergeRecords } from '@/core/merge-request/merge-records';
import { markAbsent } from '@/core/merge-request/mark-absent';
import type { Reading, Review } from '@/core/merge-request/merge-request';
import { isPageBeyond, REACTIONS } from '@/core/merge-request/standing';
import { withTakenBack } from '@/core/merge-request/taken-back';
import type { Database, StoredReview } from './open-database';
import { createReviewQueue } from './review-queue';
import { createSeenInReads, THREAD, type AnswerPage, type SeenRead, type WholeList } from './seen-in-reads';

/** As many records as are asked for one by one. */
const FEW = 100;
/** Records that are written at once. */
const PIECE = 200;

export interface ReviewRepositoryOptions {
  /** Called when a finished read has marked comments as missing, or as there again: with what open surfaces should show. */
  onMarked?: (mrKey: string, arrived: ArrivedReview) => void;
  /** How long answers of a read may be held back so that they are stored together; see `createReviewQueue`. */
  holdMs?: number;
  /** While somebody is in the middle of something that storing would make stutter, what is held back is held longer. */
  isBusy?: () => boolean;
}

/**
 * What was read from GitLab, one record per thread. Nothing that happened is ever removed here because an answer lacked
 * it: an empty or failed read leaves what is stored as it is. Who approves and who reviews now, and which reactions there
 * are, is no such thing.
 */
export function reviewRepository(
  database: Database,
  { onMarked, holdMs, isBusy }: ReviewRepositoryOptions = {},
) {
  const { reviews, records, diffs } = database;
  const seenInReads = createSeenInReads();

  /** With what has arrived and is not stored yet: a surface that opens in the middle of a read misses nothing. */
  async function load(mrKey: string): Promise<Review> {
    const unstored = await queue.unstored(mrKey);
    return unstored.reduce(mergeArrived, await loadStored(mrKey));
  }

  function loadStored(mrKey: string): Promise<Review> {
    return database.transaction('r', reviews, records, diffs, async () => {
      const [review, stored, versions] = await Promise.all([
        reviews.get(mrKey),
        records.where({ mrKey }).toArray(),
        diffs.where({ mrKey }).toArray(),
      ]);
      return {
        mergeRequest: review?.mergeRequest ?? null,
        participants: review?.participants ?? [],
        viewer: review?.viewer ?? null,
        reading: review?.reading ?? null,
        records: stored,
        diffs: versions,
      };
    });
  }

  /** Inside a transaction. Versions that are stored already are not written again: they are the largest things here. */
  async function putDiffs(mrKey: string, arrived: readonly DiffVersion[]): Promise<void> {
    if (arrived.length === 0) return;
    const stored = await diffs.bulkGet(arrived.map(({ headSha }): [string, string] => [mrKey, headSha]));
    const known = new Set(stored.filter((version) => version !== undefined));
    await diffs.bulkPut(mergeDiffs([...known], arrived).filter((version) => !known.has(version)));
  }

  /**
   * Files one answer; `page` says which, and without it nothing is ever called missing for the read. The answer that
   * ends a read has no page.
   */
  function merge(mrKey: string, arrival: ArrivedReview, page?: AnswerPage): Promise<void> {
    if (page) seenInReads.note(arrival, page);
    return queue.add(mrKey, arrival);
  }

  async function store(mrKey: string, arrival: ArrivedReview): Promise<void> {
    const marked = await database.transaction('rw', reviews, records, diffs, async () => {
      const [before, ...stored] = await Promise.all([
        reviews.get(mrKey),
        storedOf(mrKey, arrival.records),
        reactionsBeside(mrKey, arrival),
      ]);
      const known = stored.flat();
      const { startedAt, missing } = arrival.reading;
      const merged = mergeRecords(known, withTakenBack(known, arrival), startedAt, missing);
      seenInReads.noteMerged({ mrKey, known, arrived: arrival.records, merged });
      const unchanged = new Set(known);
      const review = mergeReview(mrKey, before, arrival);
      await Promise.all([
        putInPieces(merged.filter((record) => !unchanged.has(record))),
        putDiffs(mrKey, arrival.diffs),
        reviews.put(review),
      ]);
      return arrival.reading.finishedAt === null ? [] : judgeRead(mrKey, review.reading);
    });
    if (marked.length > 0) onMarked?.(mrKey, { ...nothingBut(arrival.reading), records: marked });
  }

  /**
   * Inside a transaction. One piece is written while the next waits for it: thousands of records at once would keep this
   * thread and the browser's own busy side by side, while somebody scrolls through what has just come.
   */
  async function putInPieces(changed: readonly ActivityRecord[]): Promise<void> {
    for (let from = 0; from < changed.length; from += PIECE) {
      await records.bulkPut(changed.slice(from, from + PIECE));
    }
  }

  /**
   * Inside a transaction: what is stored of these records. Of many the keys are asked for first, which costs one request;
   * asking for thousands of records that are not there costs as much as storing them.
   */
  async function storedOf(mrKey: string, arrived: readonly ActivityRecord[]): Promise<ActivityRecord[]> {
    const keys = arrived.map(({ id }): [string, string] => [mrKey, id]);
    if (keys.length > FEW) {
      const there = new Set((await records.where({ mrKey }).primaryKeys()).map(([, id]) => id));
      return bulkGetKnown(keys.filter(([, id]) => there.has(id)));
    }
    return bulkGetKnown(keys);
  }

  /** Inside a transaction, where notes are said to have no reactions: the reactions that are stored, but for those that arrive anew. */
  async function reactionsBeside(mrKey: string, arrival: ArrivedReview): Promise<ActivityRecord[]> {
    if (!arrival.unreacted || arrival.unreacted.length === 0) return [];
    const arriving = new Set(arrival.records.map(({ id }) => id));
    const stored = await records
      .where('[mrKey+id]')
      .between([mrKey, REACTIONS], [mrKey, `${REACTIONS}\uffff`])
      .toArray();
    return stored.filter(({ id }) => !arriving.has(id));
  }

  async function bulkGetKnown(keys: [string, string][]): Promise<ActivityRecord[]> {
    return (await records.bulkGet(keys)).filter((record) => record !== undefined);
  }

  /** At the end of a read: only the keys of what is stored are read, and of the records those that may change. */
  async function judgeRead(mrKey: string, reading: Reading | null): Promise<ActivityRecord[]> {
    const endedAt = reading?.finishedAt ?? null;
    if (!reading || endedAt === null) return [];
    const { discussions, lists } = seenInReads.end(reading);
    const ids = (await records.where({ mrKey }).primaryKeys()).map(([, id]) => id);
    const load = (wanted: string[]) => bulkGetKnown(wanted.map((id): [string, string] => [mrKey, id]));
    const changed = [
      ...(discussions ? markAbsent(await load(suspectsIn(ids, discussions)), discussions, endedAt) : []),
      ...emptied(await load(pagesBeyond(ids, lists))),
    ];
    await records.bulkPut(changed);
    return changed;
  }

  /** Puts a backup's activity together with what is stored: neither loses anything, and what is stored is the newer. */
  function restore(
    review: Review,
    mrKey = review.mergeRequest?.key ?? review.records[0]?.mrKey ?? review.reading?.mrKey,
  ): Promise<void> {
    if (mrKey === undefined) return Promise.resolve();
    return database.transaction('rw', reviews, records, diffs, async () => {
      const [before, stored] = await Promise.all([reviews.get(mrKey), records.where({ mrKey }).toArray()]);
      const restored = restoreReview(mrKey, review, before);
      const merged = mergeRecords(review.records, stored, restored.reading?.startedAt ?? 0);
      await Promise.all([records.bulkPut(merged), putDiffs(mrKey, review.diffs), reviews.put(restored)]);
    });
  }

  const queue = createReviewQueue(store, { holdMs, isBusy });
  return { load, merge, release: queue.release, releaseAll: queue.releaseAll, forget: queue.forget, restore };
}

/** Threads that a read did not give, or gave otherwise than they are stored. */
function suspectsIn(ids: readonly string[], { recordIds, changed }: SeenRead): string[] {
  return ids.filter((id) => id.startsWith(THREAD) && (!recordIds.has(id) || changed.has(id)));
}

/** Pages that a list had once and has no more: it has become shorter. */
function pagesBeyond(ids: readonly string[], lists: readonly WholeList[]): string[] {
  return lists.flatMap(({ source, pages }) => ids.filter((id) => isPageBeyond(id, source, pages)));
}

function emptied(stored: readonly ActivityRecord[]): ActivityRecord[] {
  return stored.filter(({ events }) => events.length > 0).map((record) => ({ ...record, events: [] }));
}

function nothingBut(reading: Reading): ArrivedReview {
  return { mergeRequest: null, participants: null, viewer: null, records: [], diffs: [], reading };
}

function mergeReview(mrKey: string, before: StoredReview | undefined, arrival: ArrivedReview): StoredReview {
  return {
    mrKey,
    mergeRequest: arrival.mergeRequest ?? before?.mergeRequest ?? null,
    participants: mergePeople(before?.participants ?? [], arrival.participants ?? []),
    viewer: arrival.viewer ?? before?.viewer ?? null,
    reading: mergeReading(before?.reading ?? null, arrival.reading),
  };
}

function restoreReview(mrKey: string, review: Review, before: StoredReview | undefined): StoredReview {
  return {
    mrKey,
    mergeRequest: before?.mergeRequest ?? review.mergeRequest,
    participants: mergePeople(review.participants, before?.participants ?? []),
    viewer: before?.viewer ?? review.viewer,
    reading: laterReading(before?.reading ?? null, review.reading),
  };
}

/** The later of two readings, which remembers when the earlier one was complete. */
function laterReading(a: Reading | null, b: Reading | null): Reading | null {
  if (!a || !b) return a ?? b;
  return a.startedAt < b.startedAt ? mergeReading(a, b) : mergeReading(b, a);
}

export type ReviewRepository = ReturnType<typeof reviewRepository>;
