import Dexie from 'dexie';
import { isDatabaseNewer, type Database } from './open-database';

/** Why nothing of the stored data can be read: in each case it is as it was. */
export type OpeningTrouble = 'newer-database' | 'failed-upgrade' | 'blocked-database';

/** The database waits for a page that still holds it open at an earlier version. */
class DatabaseBlockedError extends Error {
  override readonly name = 'DatabaseBlockedError';
  constructor() {
    super('Another page of Second Chair still holds the stored interviews. Close it, then try again.');
  }
}

/** A page that is asked to let go does so within moments; who waits is told after this. */
const LONGEST_WAIT_MS = 2_000;
/** What fails together is told together; then the next request opens the database anew. */
const REST_MS = 1_000;

export interface Opening {
  /** Does what needs the database; where that is held up, rejects after a moment instead of waiting for ever. */
  guard: <T>(act: () => Promise<T>) => Promise<T>;
  /** What a failure says about the opening of the database, which is then tried anew; null where it says nothing. */
  troubleOf: (error: unknown) => OpeningTrouble | null;
}

/** Watches how a database opens. To be called before it is first used. */
export function watchOpening(database: Database): Opening {
  let isBlocked = false;
  const waiting = new Set<() => void>();
  database.on('blocked', () => {
    isBlocked = true;
    for (const tell of waiting) tell();
  });
  const opened = (): void => {
    isBlocked = false;
  };
  database.on('ready', opened, true);

  /** Rejects once the database has been held up for too long; never settles otherwise. */
  const tooLong = (ended: AbortSignal): Promise<never> =>
    new Promise((_resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = (): void => {
        timer ??= setTimeout(() => {
          if (isBlocked) reject(new DatabaseBlockedError());
        }, LONGEST_WAIT_MS);
      };
      waiting.add(wait);
      if (isBlocked) wait();
      ended.addEventListener('abort', () => {
        waiting.delete(wait);
        clearTimeout(timer);
      });
    });

  /** Unless it has been closed since, for another that failed, and has opened anew. */
  const closeFailed = (): void => {
    if (database.hasFailed()) database.close({ disableAutoOpen: false });
  };

  return {
    async guard(act) {
      const ended = new AbortController();
      try {
        return await Promise.race([act(), tooLong(ended.signal)]);
      } finally {
        ended.abort();
      }
    },
    troubleOf(error) {
      if (isDatabaseNewer(error)) return 'newer-database';
      if (error instanceof DatabaseBlockedError) return 'blocked-database';
      // Dexie would give every later request the same failure, until the worker is stopped.
      const failed = database.hasFailed() && !isClosedOnPurpose(error);
      if (failed) setTimeout(closeFailed, REST_MS);
      return failed ? 'failed-upgrade' : null;
    },
  };
}

/** Closed by ourselves, which is no failure: what Dexie then says carries no other error. */
function isClosedOnPurpose(error: unknown): boolean {
  return error instanceof Dexie.DatabaseClosedError && !error.inner;
}
