import { writeRawFile } from '@/core/rescue/raw-file';
import { dayOf } from '@/core/summary/file-name';
import { readRawStores } from './database/raw-stores';

/**
 * Hands out everything that is stored as one file, read without the help of any version of ours. For a page whose storage is the
 * extension's own. Rejects where there is nothing, or it can't be read.
 */
export async function downloadStored({
  download,
  now,
}: {
  download: (fileName: string, mime: string, text: string) => void;
  now: () => number;
}): Promise<void> {
  const raw = await readRawStores();
  if (!raw) throw new Error('There is nothing stored in this browser.');
  const text = writeRawFile(raw.databaseVersion, raw.stores, now());
  download(`second-chair-stored-${dayOf(now())}.json`, 'application/json', text);
}
