/**
 * The database without Dexie, to read it as it lies on the disk: no schema of ours has a hand in it, and nothing is made or
 * upgraded. Only workers and pages whose storage is their own may do so (`docs/decisions/0024`), and for a moment each
 * time: a connection that stays would hold up the next version's upgrade.
 */

/** Reading changes nothing; the browser's own words, which say nothing of what to do, are its cause. */
const NOT_READ =
  'The browser could not read what is stored. Nothing was changed: try again, and restart the browser if it stays so.';

/** Opens what is there, whatever its version; null where there is no such database. Close it soon. */
export async function openRaw(name = 'second-chair'): Promise<IDBDatabase | null> {
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => {
      // It went between the two questions: to have made it would be wrong.
      if (opening.error?.name === 'AbortError') resolve(null);
      else reject(new Error(NOT_READ, { cause: opening.error }));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

/**
 * The answer of a request, which the caller knows the type of. Rejects with what can be shown: of one that reads, or
 * `why`.
 */
export function answerOf<T>(request: IDBRequest, why = NOT_READ): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(new Error(why, { cause: request.error }));
  });
}
