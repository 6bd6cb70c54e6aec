import Dexie, { type Table } from 'dexie';

interface Row {
  id: 'hidden';
  hidden: boolean;
}

/**
 * Whether everything is hidden, as it outlives the browser: in a database of its own, which no script in a page can
 * reach in either browser, and which can be read where the interviews' can't.
 */
export interface HiddenFlag {
  /** Null where nothing was ever hidden. Rejects where the browser gives no database. */
  load(): Promise<boolean | null>;
  save(hidden: boolean): Promise<void>;
}

/** The flag of this browser profile. */
export function hiddenFlag(): HiddenFlag {
  const database = new Dexie('second-chair-hidden', { chromeTransactionDurability: 'strict' }) as Dexie & {
    flags: Table<Row, string>;
  };
  database.version(1).stores({ flags: 'id' });
  return {
    load: async () => (await database.flags.get('hidden'))?.hidden ?? null,
    async save(hidden) {
      await database.flags.put({ id: 'hidden', hidden });
    },
  };
}
