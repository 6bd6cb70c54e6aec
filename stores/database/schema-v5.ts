import type Dexie from 'dexie';

/**
 * What keeping needs comes in: what is left of erased interviews and the log of erasures, notices of purges to come, what a
 * restore set aside, and when everything was last backed up. Nothing that was stored changes.
 */
export function declareVersion5(database: Dexie): void {
  database.version(5).stores({
    tombstones: 'id',
    erasures: 'id',
    purgeNotices: 'interviewId',
    setAside: 'id, interviewId',
    keeping: 'id',
  });
}
