import type { Database } from '@/stores/database/open-database';

type Row = Record<string, unknown>;

/** Everything that is stored: the rows of each interview, by its id, and the texts that were set aside. */
export interface Stored {
  interviews: Map<string, string>;
  ids: string[];
  aside: string;
  all: string;
}

const OF_ONE = ['interviews', 'notes', 'ratings', 'evidence', 'questions', 'findings', 'feedback', 'drafts'];

/** Reads it all at one moment, straight from the disk, as no part of the product does it. */
export async function readStored(database: Database): Promise<Stored> {
  const names = database.tables.map(({ name }) => name);
  const transaction = database.backendDB().transaction(names, 'readonly');
  const tables = new Map<string, Row[]>();
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('It can’t be read.'));
    for (const name of names) {
      const request = transaction.objectStore(name).getAll() as IDBRequest<Row[]>;
      request.onsuccess = () => tables.set(name, request.result);
    }
  });
  const interviews = new Map<string, string>();
  for (const name of OF_ONE)
    for (const row of tables.get(name) ?? []) {
      const id = String(name === 'interviews' ? row['id'] : row['interviewId']);
      interviews.set(id, `${interviews.get(id) ?? ''}\n${name} ${JSON.stringify(row)}`);
    }
  return {
    interviews,
    ids: (tables.get('interviews') ?? []).map(({ id }) => String(id)),
    aside: JSON.stringify(tables.get('setAside')),
    all: JSON.stringify([...tables.values()]),
  };
}
