import type { RestoreMode } from '@/core/full-backup/report';
import type { ErasedReviews } from './erase-one';
import type { Database } from './open-database';
import { reviewKeys } from './review-rows';

const HELD =
  'An interview here is on legal hold, and a replacement would let it go. Nothing was changed. Take the hold off first, or merge.';

/** Throws where a restore is refused for a legal hold here. */
export async function refuseForHold({ interviews }: Database, mode: RestoreMode): Promise<void> {
  if (mode === 'replace' && (await interviews.filter(({ legalHold }) => legalHold).first()))
    throw new Error(HELD);
}

/** Keys of the merge requests of which a restore may take away what was read, or the interview. */
export async function reviewsThatMayGo(
  main: Database,
  staged: Database,
  mode: RestoreMode,
): Promise<string[]> {
  const going =
    mode === 'replace'
      ? await main.interviews.toArray()
      : await main.interviews.bulkGet(await staged.tombstones.toCollection().primaryKeys());
  const keys = going.flatMap((interview) =>
    interview && !interview.legalHold ? (interview.mrKey ?? []) : [],
  );
  return [...new Set([...keys, ...(mode === 'replace' ? await reviewKeys(main) : [])])];
}

/** Which of these have gone by now with all that was read of them. */
export async function reviewsThatWent(
  { interviews, reviews }: Database,
  mrKeys: readonly string[],
): Promise<ErasedReviews> {
  const went: ErasedReviews = { forgotten: [], shared: [] };
  for (const mrKey of mrKeys) {
    const isHere = (await interviews.where({ mrKey }).count()) + (await reviews.where({ mrKey }).count()) > 0;
    (isHere ? went.shared : went.forgotten).push(mrKey);
  }
  return went;
}

/** Whether a backup holds an interview that was erased here: while it waits, and after it, its rows lie in the browser's files. */
export async function bringsErased({ tombstones }: Database, staged: Database): Promise<boolean> {
  const ids = await staged.interviews.toCollection().primaryKeys();
  return (await tombstones.where('id').anyOf(ids).count()) > 0;
}
