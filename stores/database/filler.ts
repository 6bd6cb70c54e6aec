import { answerOf } from './raw-database';

/**
 * A database of random bytes that moves all others on the disk: to make and to delete it writes below everything that is
 * stored, its rows above. It holds nothing that anybody wrote (`entrypoints/background/sweep.ts` says what it is for).
 */
const FILLER = 'second-chair-filler';

/** What is shown says before it what has not been done, and offers to try again. */
const GAVE_UP = 'The browser gave up writing. Nothing that is stored was changed.';

const MB_A_ROUND = 24;
/** Larger values are put into files of their own, which would move nothing. */
const CHUNK_BYTES = 32_768;
const CHUNKS_A_MB = 32;
/** What one round writes. */
export const ROUND_BYTES = MB_A_ROUND * CHUNKS_A_MB * CHUNK_BYTES;

/** One round: a database of random bytes, made and deleted again. Rejects where the browser can't write. */
export async function fillOnce(): Promise<void> {
  const database = await openFiller();
  try {
    for (let mb = 0; mb < MB_A_ROUND; mb += 1) await fill(database, mb);
  } finally {
    database.close();
  }
  await dropFiller();
}

function openFiller(): Promise<IDBDatabase> {
  const opening = indexedDB.open(FILLER);
  opening.onupgradeneeded = () => opening.result.createObjectStore('filler');
  return answerOf(opening, GAVE_UP);
}

/** Removes what a round that was stopped has left. No error where there is nothing. */
export async function dropFiller(): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(FILLER), GAVE_UP);
}

function fill(database: IDBDatabase, mb: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('filler', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(GAVE_UP, { cause: transaction.error }));
    for (let chunk = 0; chunk < CHUNKS_A_MB; chunk += 1)
      transaction
        .objectStore('filler')
        .put(crypto.getRandomValues(new Uint8Array(CHUNK_BYTES)), mb * CHUNKS_A_MB + chunk);
  });
}
