import type { BackupServices } from '@/components/backup/backup-context';
import { MINUTE_MS } from '@/core/interview/interview';
import { readEvery, writeEvery } from '@/core/keeping/automatic-backup';
import { createBackupStore, type BackupFolder } from '@/stores/backup-store';
import { browser } from '@/stores/browser';
import type { BackupWork } from '@/stores/full-backup/backup-work';
import type { Gateway } from '@/stores/gateway';
import { loadOnce } from '@/stores/load-once';
import { browserServices, saveFile } from '../panel/browser-services';

const EVERY = 'automatic-backup';
/** How often it is looked whether an automatic backup is due. */
const LOOK_MS = 10 * MINUTE_MS;

/** Backups as this browser can do them. What reads the database is loaded with the first that is asked of it. */
export function backupServices(gateway: Gateway): BackupServices {
  const work = loadOnce(loadWork);
  const backupStore = createBackupStore({
    gateway,
    work,
    now: browserServices.now,
    save: saveFile,
    loadEvery: async () => readEvery((await browser.storage.local.get(EVERY))[EVERY]),
    saveEvery: (every) => browser.storage.local.set({ [EVERY]: writeEvery(every) }),
  });
  setInterval(() => void backupStore.getState().runDue(), LOOK_MS);
  return {
    backupStore,
    now: browserServices.now,
    download: browserServices.download,
    chooseFolder: 'showDirectoryPicker' in window ? chooseFolder : null,
    measure: async () => {
      // The background has the database open, and so upgraded, once it has answered.
      await gateway.request('keeping.load', {});
      return (await work()).measure();
    },
    listAside: () => gateway.request('set-aside.list', {}),
    loadAside: (id) => gateway.request('set-aside.load', { id }),
    removeAside: (id) => gateway.request('set-aside.remove', { id }),
  };
}

async function loadWork(): Promise<BackupWork> {
  const { createBackupWork } = await import('@/stores/full-backup/backup-work');
  return createBackupWork({ newId: browserServices.newId, hold, isHeld });
}

/** A lock goes with the page that holds it, however that ends. */
function hold(name: string): Promise<() => void> {
  return new Promise((held, failed) => {
    navigator.locks.request(name, () => new Promise<void>((letGo) => held(() => letGo()))).catch(failed);
  });
}

async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}

/** Chromium's way to a folder; TypeScript's own types have none of it. */
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

async function chooseFolder(): Promise<BackupFolder | null> {
  try {
    const picker = (window as unknown as { showDirectoryPicker: Picker }).showDirectoryPicker;
    const folder = await picker({ id: 'second-chair-backups', mode: 'readwrite' });
    return {
      name: folder.name,
      async write(fileName, file) {
        const handle = await folder.getFileHandle(fileName, { create: true });
        const stream = await handle.createWritable();
        // What is written becomes the file when it is closed, and not before.
        await stream.write(file);
        await stream.close();
      },
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
