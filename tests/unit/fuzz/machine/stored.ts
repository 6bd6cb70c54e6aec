import type { Database } from '@/stores/database/open-database';
import { choicesIn, type Row } from './choices';

/** Everything that is stored: the rows of each interview, by its id, and the texts that were set aside. */
export interface Stored {
  interviews: Map<string, string>;
  /** Of each interview, what is chosen in its rows, by its place. */
  choices: Map<string, Map<string, unknown>>;
  /** What a scorecard is made of, of each interview. */
  scored: Map<string, string>;
  seals: Map<string, Row>;
  /** When each interview was sealed; null where it was not. */
  sealedAt: Map<string, unknown>;
  /** What was read on GitLab. */
  review: string;
  ids: string[];
  aside: string;
  all: string;
}

const SCORED = ['ratings', 'evidence', 'findings', 'feedback'];
/** Without the seal, which says once more what stands in these. */
const OF_ONE = ['interviews', 'notes', 'questions', 'drafts', 'amendments', 'debriefs', ...SCORED];

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
  const rowsOf = (name: string): Row[] => tables.get(name) ?? [];
  const [interviews, scored] = [new Map<string, string>(), new Map<string, string>()];
  const choices = new Map<string, Map<string, unknown>>();
  for (const name of OF_ONE)
    for (const row of rowsOf(name)) {
      const id = String(name === 'interviews' ? row['id'] : row['interviewId']);
      const line = `\n${name} ${JSON.stringify(row)}`;
      interviews.set(id, (interviews.get(id) ?? '') + line);
      if (SCORED.includes(name)) scored.set(id, (scored.get(id) ?? '') + line);
      choices.set(id, new Map([...(choices.get(id) ?? []), ...choicesIn(name, row)]));
    }
  return {
    interviews,
    choices,
    scored,
    seals: new Map(rowsOf('seals').map((row) => [String(row['interviewId']), row])),
    sealedAt: new Map(rowsOf('interviews').map(({ id, sealedAt }) => [String(id), sealedAt])),
    review: JSON.stringify(rowsOf('records')),
    ids: rowsOf('interviews').map(({ id }) => String(id)),
    aside: JSON.stringify(tables.get('setAside')),
    all: JSON.stringify([...tables.values()]),
  };
}
