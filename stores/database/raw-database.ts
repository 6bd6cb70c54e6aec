/**
 * The database without Dexie, to read it as it lies on the disk: no schema of ours has a hand in it, and nothing is made or
 * upgraded. Only workers and pages whose storage is their own may do so (`docs/decisions/0024`), and for a moment each
 * time: a connection that stays would hold up the next version's upgrade.
 */

/** Opens what is there, whatever its version; null where there is no such database. Close it soon. */
export async function openRaw(name = 'second-chair'): Promise<IDBDatabase | null> {
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => {
      // It went between the two questions: to have made it would be wrong.
      if (opening.error?.name === 'AbortError') resolve(null);
      else reject(opening.error ?? new Error(`The database ${name} does not open.`));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

/** The answer of a request, which the caller knows the type of. Rejects with its error. */
export function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('The database gave no answer.'));
  });
}
