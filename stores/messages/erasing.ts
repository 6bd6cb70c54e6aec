import type { Interview } from '@/core/interview/interview';
import type { ErasedReviews } from '../database/erase-one';
import type { HandlerDeps } from './handlers';

/** What went: interviews, and what was read of merge requests. */
export interface Gone extends ErasedReviews {
  interviews: readonly Pick<Interview, 'id'>[];
  /** Whether rows went that belonged to none of these. */
  orphans?: boolean;
}

/** What erasing needs of the background. */
export type ErasingDeps = Pick<HandlerDeps, 'reviews' | 'platform' | 'publish'>;

/**
 * Wraps whatever takes interviews away in all that goes with it outside of the tables: what is read, what is open, what the
 * browser keeps on disk.
 */
export function createErasing({ reviews, platform: { retention }, publish }: ErasingDeps) {
  /**
   * What is on its way of these merge requests is refused from before `erase` on. Rejects where `erase` does; then
   * everything is as before, but for what was on its way.
   */
  return async function erasing<T extends Gone>(
    mrKeys: readonly string[],
    erase: () => Promise<T>,
  ): Promise<T> {
    // Before anything goes: a stop comes at any time.
    await retention.sweepIsDue();
    for (const mrKey of mrKeys) {
      retention.refuseReview(mrKey);
      retention.markErasure(mrKey);
    }
    let gone: T;
    try {
      await Promise.all(mrKeys.map((mrKey) => reviews.forget(mrKey)));
      gone = await erase();
    } catch (error) {
      for (const mrKey of mrKeys) retention.allowReview(mrKey);
      await retention.sweepIsNotDue();
      throw error;
    }
    const forgotten = new Set(gone.forgotten);
    for (const mrKey of mrKeys)
      // A surface that did not know yet may have asked for it meanwhile. It stays refused until somebody opens it anew.
      if (forgotten.has(mrKey)) retention.refuseReview(mrKey);
      // Others are about these: they go on being read.
      else retention.allowReview(mrKey);
    if (gone.interviews.length + gone.forgotten.length === 0 && gone.orphans !== true)
      await retention.sweepIsNotDue();
    else await tell(gone);
    return gone;
  };

  /** It has happened by now, whatever of this fails: it is not called failed. */
  async function tell({ interviews, forgotten, shared }: Gone): Promise<void> {
    const interviewIds = interviews.map(({ id }) => id);
    const mrKeys = [...forgotten, ...shared];
    // A surface that doesn't hear of it now, and has looked since it was marked first, knows it by this.
    for (const mrKey of mrKeys) retention.markErasure(mrKey);
    publish({ type: 'interviews-erased', interviewIds, mrKeys });
    for (const interviewId of interviewIds)
      publish({ type: 'interview-changed', interviewId, surfaceId: '' });
    // A sweep that was running may have ended before it was committed. Where this can't be written, it is due since before.
    await retention.sweepIsDue().catch(() => undefined);
    // What stays of them is an opaque id in an area that goes with the browser, and the search after an erasure finds it.
    await retention.forgetPins(interviewIds).catch(() => undefined);
  }
}
