import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CURRENT_VERSION } from '@/stores/database/current-version';
import { findProblems } from '../support/axe';
import { saveNote } from '../support/interview';
import { stopWorker } from '../support/stop-worker';
import { readTables } from '../support/stored';
import { MR_URL } from '../support/world';
import { fault } from './fault';
import type { Session } from './session';

/** IndexedDB counts Dexie's versions times ten. */
const IN_BROWSER = 10;

interface Example {
  stores: Record<string, { keyPath: string | string[]; indexes: Record<string, string> }>;
}

const exampleOf = async (version: number): Promise<Example> =>
  JSON.parse(await readFile(`tests/fixtures/databases/v${version}.json`, 'utf8')) as Example;

/** Makes the database anew, with the same rows, as this version had it. The page goes on holding it, and lets it go for nobody. */
async function makeAnew(still: Page, version: number): Promise<void> {
  const { stores } = await exampleOf(version);
  const rows = await readTables(still, Object.keys(stores));
  await still.evaluate(
    async (what) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error('The database can not be made anew.'));
        });
      await done(indexedDB.deleteDatabase('second-chair'));
      const opening = indexedDB.open('second-chair', what.version);
      opening.onupgradeneeded = () => {
        Object.entries(what.stores).forEach(([name, { keyPath, indexes }], index) => {
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const [each, path] of Object.entries(indexes)) store.createIndex(each, path);
          for (const row of what.rows[index] ?? []) store.put(row);
        });
      };
      Object.assign(globalThis, { held: await done(opening) });
    },
    { version: version * IN_BROWSER, stores, rows },
  );
}

const letGo = (still: Page): Promise<void> =>
  still.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

/** A database that is not as this build expects it. The tabs are closed here: these faults come last. */
export function databaseFaults(session: () => Session): void {
  describe('a database', () => {
    /** No page of the product, and no background. */
    async function nobodyElse({ world }: Session): Promise<void> {
      for (const page of world.browser.context.pages()) if (page.url().startsWith(MR_URL)) await page.close();
      await stopWorker(world);
    }

    fault('of a newer version is said to be one, and is left as it is', async (trial) => {
      const { first, isAllThere, newWord, still, world } = session();
      expect(await first.interviewer.takeNote(newWord())).toBe('saved');
      await still.evaluate(
        (version) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('second-chair', version);
            opening.onerror = () => reject(new Error('The database does not open.'));
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          }),
        99 * IN_BROWSER,
      );
      expect(await first.interviewer.takeNote('not-saved')).toBe('failed');
      await first.panel
        .getByText(/were written by a newer Second Chair/)
        .first()
        .waitFor();
      await isAllThere(trial);

      const panel = await world.openPanel(await world.openMergeRequest());
      await panel
        .getByRole('heading', { name: 'Your interviews were stored by a newer Second Chair' })
        .waitFor();
      expect(await findProblems(panel)).toEqual([]);
      await isAllThere(trial);

      // The Second Chair that can read it, which was installed meanwhile.
      await nobodyElse(session());
      await makeAnew(still, CURRENT_VERSION);
      await letGo(still);
      const again = await world.openPanel(await world.openMergeRequest());
      await again.getByRole('tab', { name: /^Review/ }).waitFor();
      await isAllThere(trial);
    });

    fault('of an earlier version that an old tab holds is opened when that lets it go', async (trial) => {
      const { isAllThere, newWord, still, world } = session();
      const page = await world.openMergeRequest();
      const open = await world.openPanel(page);
      await saveNote(open, newWord());
      await nobodyElse(session());
      await makeAnew(still, CURRENT_VERSION - 1);
      const panel = await world.openPanel(await world.openMergeRequest());
      await panel.getByRole('heading', { name: 'Your interviews are held by another page' }).waitFor();
      expect(await findProblems(panel)).toEqual([]);

      // Until then nobody can look into it: the browser keeps whoever opens it waiting.
      await letGo(still);
      await panel.getByRole('button', { name: 'Try again' }).click();
      await panel.getByRole('tab', { name: /^Review/ }).waitFor();
      await saveNote(panel, newWord());
      await isAllThere(trial);
    });
  });
}
