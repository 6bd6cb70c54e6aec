import { lastExportAt } from '@/core/export/exported';
import { DAY_MS, type Interview } from '@/core/interview/interview';
import type { PurgeNotice } from './purge-notice';

/** Nothing is purged that was not announced for so long. */
export const ANNOUNCED_FOR_MS = 7 * DAY_MS;

/** What is kept of a merge request that no interview is about goes when it was not read for so long. */
export const UNUSED_REVIEW_MS = 30 * DAY_MS;

/** What of an interview says how long it is kept. */
export type Kept = Pick<Interview, 'id' | 'exports' | 'legalHold'> & {
  process: Pick<Interview['process'], 'purgeAfterMs'>;
};

/** When its time is over, epoch ms; null where it is held, or where nothing was taken out yet. */
export function purgeAtOf({ exports, legalHold, process }: Omit<Kept, 'id'>): number | null {
  const last = lastExportAt(exports);
  return legalHold || last === null ? null : last + process.purgeAfterMs;
}

/** The notice of an interview where it still holds: its time was not changed since, nor is it held. Null otherwise. */
export function validNotice(interview: Kept, notice: PurgeNotice | null): PurgeNotice | null {
  return notice?.purgeAt === purgeAtOf(interview) ? notice : null;
}

/** From when on an announced interview is purged at the next start of the browser, epoch ms. */
export function purgedFrom({ announcedAt, purgeAt }: Omit<PurgeNotice, 'interviewId'>): number {
  return Math.max(purgeAt, announcedAt + ANNOUNCED_FOR_MS);
}

/** What a start of the browser has to do about interviews whose time is over, or will be within a week. */
export interface PurgePlan {
  announce: PurgeNotice[];
  /** Interviews whose notice holds no longer. */
  withdraw: string[];
  /** Interviews to purge now. */
  due: string[];
}

/**
 * Interviews that come due within a week are announced, from `now` on where their time was changed; those that were
 * announced a week ago and are due go. A notice from the future was written by a clock that was wrong: it begins anew.
 */
export function planPurge(
  interviews: readonly Kept[],
  notices: readonly PurgeNotice[],
  now: number,
): PurgePlan {
  const known = new Map(notices.map((notice) => [notice.interviewId, notice]));
  const plan: PurgePlan = { announce: [], withdraw: [], due: [] };
  for (const interview of interviews) {
    const { id } = interview;
    const purgeAt = purgeAtOf(interview);
    const before = known.get(id) ?? null;
    known.delete(id);
    if (purgeAt === null || purgeAt - now > ANNOUNCED_FOR_MS) {
      if (before) plan.withdraw.push(id);
      continue;
    }
    const notice = validNotice(interview, before);
    if (!notice || notice.announcedAt > now)
      plan.announce.push({ interviewId: id, announcedAt: now, purgeAt });
    else if (purgedFrom(notice) <= now) plan.due.push(id);
  }
  plan.withdraw.push(...known.keys());
  return plan;
}

/** `purgeAfterMs` with which an interview is kept until then; null where its clock has not begun or `until` is before that. */
export function purgeAfterUntil({ exports }: Pick<Kept, 'exports'>, until: number): number | null {
  const last = lastExportAt(exports);
  return last === null || until <= last ? null : until - last;
}
