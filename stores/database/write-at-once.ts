import type { Database } from './open-database';

/** What a write may do within its transaction. */
export interface Writing {
  /** A store of the transaction, by its name. What is put into it or deleted from it needs no answer. */
  storeOf: (name: string) => IDBObjectStore;
  /** Goes on with what a request answers: more of the same write can be queued there. */
  ask: <T>(request: IDBRequest<T>, then: (result: T) => void) => void;
  /** Gives the write up: nothing of it is stored, and this is why. */
  refuse: (why: Error) => void;
}

/**
 * One strict transaction straight on the database that Dexie has opened, for the write that somebody waits for: Dexie's
 * own bookkeeping for observed queries, which nothing here uses, costs about four times the write itself (measured:
 * 3.6 ms against 0.8 ms). It is committed as soon as nothing is asked any more; else the browser would first wait for the
 * answers of what was put. `write` only queues requests; rejects with the browser's error, with what `write` threw, or with
 * what it refused for, and then nothing is written.
 */
export async function writeAtOnce(
  database: Database,
  names: string[],
  write: (writing: Writing) => void,
): Promise<void> {
  if (!database.isOpen()) await database.open();
  const transaction = database.backendDB().transaction(names, 'readwrite', { durability: 'strict' });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // The failed request tells why before the transaction does; once settled, what the abort says changes nothing.
    transaction.onerror = ({ target }) => reject(shown(errorOf(target)));
    transaction.onabort = () => reject(shown(transaction.error));
    let asked = 0;
    let givenUp = false;
    const giveUp = (why: unknown): void => {
      if (givenUp) return;
      givenUp = true;
      reject(why instanceof Error ? why : new Error(String(why)));
      // What was queued before must not be written without the rest.
      transaction.abort();
    };
    const goOn = (step: () => void): void => {
      try {
        step();
        if (asked === 0 && !givenUp) transaction.commit();
      } catch (error) {
        giveUp(error);
      }
    };
    const writing: Writing = {
      storeOf: (name) => transaction.objectStore(name),
      ask(request, then) {
        asked += 1;
        request.onsuccess = () => {
          asked -= 1;
          if (!givenUp) goOn(() => then(request.result));
        };
      },
      refuse: giveUp,
    };
    goOn(() => write(writing));
  });
}

function errorOf(target: EventTarget | null): DOMException | null {
  return target instanceof IDBRequest ? target.error : null;
}

/** What browsers call a failure that is none of ours; what they say of it is for nobody who has a text to save. */
const REASONLESS = ['AbortError', 'UnknownError'];

/** The surface says before it that this is not saved. */
const GAVE_UP =
  'The browser gave up storing it. What was saved before is as it was, and the text is still here: try again, and copy it before you reload this page.';

/** Why nothing was written, as it can be shown; where the browser gives no reason of use, what to do. */
function shown(error: DOMException | null): Error {
  return error && !REASONLESS.includes(error.name) ? error : new Error(GAVE_UP, { cause: error });
}
