import type { Worker } from 'playwright-core';

/** Everything in one table of the extension's database, read behind the product's back. */
export async function readTable(worker: Worker, table: string): Promise<unknown[]> {
  return worker.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('second-chair');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(new Error(`${name} can't be read.`));
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}
