import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ListedAside, SetAside } from '@/core/keeping/set-aside';
import type { BackupFolder, BackupState, BackupStore } from '@/stores/backup-store';
import type { TableSize } from '@/stores/full-backup/backup-work';

/** Everything that the pages about backups of everything may have from outside. */
export interface BackupServices {
  backupStore: BackupStore;
  /** Epoch ms. */
  now: () => number;
  /** Hands the user a file, as UTF-8. */
  download: (fileName: string, mime: string, text: string) => void;
  /** Asks for a folder that automatic backups are written to; null where the browser has no such thing. */
  chooseFolder: (() => Promise<BackupFolder | null>) | null;
  /** How many rows each table has, and how large they are. */
  measure: () => Promise<TableSize[]>;
  listAside: () => Promise<ListedAside[]>;
  loadAside: (id: string) => Promise<SetAside | null>;
  removeAside: (id: string) => Promise<unknown>;
}

export const BackupContext = createContext<BackupServices | null>(null);

/** The services of this page. Throws where no `BackupContext` stands above the component. */
export function useBackupServices(): BackupServices {
  const services = useContext(BackupContext);
  if (!services) throw new Error('useBackupServices: render this inside <BackupContext value={...}>');
  return services;
}

export const useBackup = <T>(selector: (state: BackupState) => T): T =>
  useStore(useBackupServices().backupStore, selector);
