import type { RestoreMode, RestoreReport } from '@/core/full-backup/report';
import { TABLE_NAMES, type TableName } from '@/core/full-backup/tables';
import { openForReading } from '../database/open-for-reading';
import { openStaged, removeStaged, stagedName } from '../database/staged-database';
import { planTakeOver } from '../database/take-over';
import type { DeriveKey } from '../panel-cipher';
import { breathing } from './breathe';
import { checkFile, type SoundFile } from './read-full-backup';
import { snapshot, type Lines } from './snapshot';
import { stageBackup, type StagedBeside } from './stage';
import { writeFullBackup, type Beside, type WriteOptions, type WrittenBackup } from './write-full-backup';

/** A backup that was read whole and waits beside the database until it is taken over or let go of. */
export interface StagedBackup {
  /** By which the background finds it. */
  id: string;
  beside: StagedBeside;
  /** What taking it over would do now. */
  plan: (mode: RestoreMode) => Promise<RestoreReport>;
  /** Removes it. What was taken over stays. */
  discard: () => Promise<void>;
}

/** How many rows a table has, and about how many bytes they are as text. */
export interface TableSize {
  table: TableName;
  rows: number;
  bytes: number;
}

/** What a page does itself for backups: it reads the database, and keeps the rows of a file until the background takes them. */
export interface BackupWork {
  write: (beside: Beside, options: Omit<WriteOptions, 'derive'>) => Promise<WrittenBackup>;
  check: (file: Blob, onProgress: (share: number) => void) => Promise<SoundFile>;
  stage: (
    sound: SoundFile,
    passphrase: string | null,
    onProgress: (share: number) => void,
  ) => Promise<StagedBackup>;
  measure: () => Promise<TableSize[]>;
}

export interface BackupWorkDeps {
  newId: () => string;
  /** Holds a name for as long as this page lives or until what it answers is called: so no other page takes it for left behind. */
  hold: (name: string) => Promise<() => void>;
  isHeld: (name: string) => Promise<boolean>;
  /** The database's name where it is not the usual one. */
  database?: string;
  derive?: DeriveKey;
}

/** Everything that takes long comes up for air: the page goes on meanwhile. */
export function createBackupWork({ newId, hold, isHeld, database, derive }: BackupWorkDeps): BackupWork {
  const read = async <T>(act: (main: ReturnType<typeof openForReading>) => Promise<T>): Promise<T> => {
    const main = openForReading(database);
    try {
      return await act(main);
    } finally {
      main.close();
    }
  };
  return {
    write: (beside, options) =>
      read((main) => writeFullBackup(main, beside, { ...options, ...(derive && { derive }) })),
    check: checkFile,
    async stage(sound, passphrase, onProgress) {
      await removeStaged(isHeld);
      const id = newId();
      const letGo = await hold(stagedName(id));
      const staged = openStaged(id);
      const discard = async (): Promise<void> => {
        await staged.delete();
        letGo();
      };
      try {
        const options = { passphrase, onProgress, breathe: breathing(), ...(derive && { derive }) };
        const beside = await stageBackup(staged, sound, options);
        return { id, beside, plan: (mode) => read((main) => planTakeOver(main, staged, mode)), discard };
      } catch (error) {
        await discard();
        throw error;
      }
    },
    measure: () =>
      read(async (main) => {
        const sizes = new Map<TableName, TableSize>(
          TABLE_NAMES.map((table) => [table, { table, rows: 0, bytes: 0 }]),
        );
        for (const table of TABLE_NAMES) {
          for await (const { rows, bytes } of snapshot(main, sizeOf, [table])) {
            const size = sizes.get(table) ?? { table, rows: 0, bytes: 0 };
            sizes.set(table, { table, rows: size.rows + rows, bytes: size.bytes + bytes });
          }
        }
        return [...sizes.values()];
      }),
  };
}

function sizeOf({ lines }: Lines): Promise<{ rows: number; bytes: number }> {
  return Promise.resolve({ rows: lines.length, bytes: new Blob([...lines]).size });
}
