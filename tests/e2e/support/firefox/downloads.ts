import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';

/** A file that the browser has written, whole. */
export interface Download {
  name: string;
  bytes: Buffer;
}

/** The preferences with which Firefox saves every download into this folder, without asking. */
export const savesInto = (folder: string): Record<string, string | number> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
});

/** The one beside it may be seen alone, and is gone a moment later. */
const UNFINISHED = '.part';

/** What an act lets the browser save into this folder. Rejects where nothing, or more than one file, comes. */
export async function keepDownload(folder: string, act: () => Promise<void>): Promise<Download> {
  const names = (): Promise<string[]> => readdir(folder).catch(() => []);
  const before = new Set(await names());
  await act();
  const name = await vi.waitUntil(
    async () => {
      const added = (await names()).filter((each) => !before.has(each));
      // While it is written, an empty file holds the name, and another one beside it what has come so far.
      const [only] = added;
      if (added.length !== 1 || only === undefined || only.endsWith(UNFINISHED)) return false;
      return (await stat(join(folder, only))).size > 0 && only;
    },
    { timeout: 15_000, interval: 50 },
  );
  return { name, bytes: await readFile(join(folder, name)) };
}
