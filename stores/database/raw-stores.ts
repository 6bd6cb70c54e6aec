import type { RawFile, RawStore } from '@/core/rescue/raw-file';
import { answerOf, openRaw } from './raw-database';

/** Everything that is stored, and the version that it has; null where nothing is. Reads, and changes nothing. */
export async function readRawStores(
  name?: string,
): Promise<Pick<RawFile, 'databaseVersion' | 'stores'> | null> {
  const database = await openRaw(name);
  if (!database) return null;
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return { databaseVersion: database.version, stores: [] };
    // One transaction, so that all of it is of one moment.
    const transaction = database.transaction(names);
    const stores = await Promise.all(names.map((one) => storeOf(transaction.objectStore(one))));
    return { databaseVersion: database.version, stores };
  } finally {
    database.close();
  }
}

async function storeOf(store: IDBObjectStore): Promise<RawStore> {
  const { keyPath, name } = store;
  if (keyPath === null)
    throw new Error(`The store ${name} has no key of its own: Second Chair made none like it.`);
  const indexes = [...store.indexNames].map((one) => {
    const index = store.index(one);
    return { name: one, keyPath: index.keyPath, unique: index.unique };
  });
  return { name, keyPath, indexes, rows: await answerOf<Record<string, unknown>[]>(store.getAll()) };
}
