import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRowsInWorker } from '@/tests/fixtures/write-rows';
import { yearOfInterviews } from '@/tests/fixtures/year-of-interviews';
import { findProblems } from './support/axe';
import { findProblemsInBoth, openDashboard } from './support/dashboard';
import { clearStored, storedHashes } from './support/stored';
import { openWorld, type World } from './support/world';

/** `SECOND_CHAIR_YEAR=200` for a whole year with its 20,000 texts. */
const INTERVIEWS = Number(process.env['SECOND_CHAIR_YEAR'] ?? 6);
const MINUTES = INTERVIEWS > 50 ? 10 : 2;

/** What restores have left behind: each would hold copies of interviews. */
const leftBehind = (worker: Worker): Promise<(string | undefined)[]> =>
  worker.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.includes('restore')),
  );

describe('a year of interviews', () => {
  let folder: string;
  let world: World;
  let page: Page;
  let passphrase: string;
  let before: Record<string, string>;
  const backup = (): string => join(folder, 'year.scbackup');
  const worker = (): Worker => world.browser.worker;
  const choose = (file: string) => page.getByLabel('Backup of everything').setInputFiles(file);
  const unlock = async (words: string) => {
    await page.getByLabel('Passphrase of the backup').fill(words);
    await page.getByRole('button', { name: 'Open it' }).click();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-chair-backup-'));
    world = await openWorld();
    page = await openDashboard(world, 'keeping');
    await page.getByText('Nothing is stored yet.').waitFor();
    const year = yearOfInterviews({ now: Date.now(), interviews: INTERVIEWS });
    // As on a browser in which keeping has done nothing yet, and without holds: one would refuse to be replaced.
    const interviews = year.interviews.map((interview) => ({ ...interview, legalHold: false }));
    await writeRowsInWorker(worker(), { ...year, interviews, keeping: [] });
    await page.reload();
  }, MINUTES * 60_000);
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is reminded of while it is in no backup, and said how large', async () => {
    await page.getByText('Nothing has been backed up from this browser yet.').first().waitFor();
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Interviews' }) });
    await expect.poll(() => rows.innerText()).toContain(String(INTERVIEWS));
  });

  it(
    'is backed up, encrypted, into one file whose name says nothing of anybody',
    async () => {
      before = await storedHashes(worker());
      const form = page.getByRole('form', { name: 'Back up everything' });
      await form.getByRole('button', { name: 'Suggest a passphrase' }).click();
      passphrase = await form.locator('code').innerText();
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: MINUTES * 60_000 }),
        form.getByRole('button', { name: 'Download the backup' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^second-chair-full-backup-[\d-]+\.scbackup$/);
      await writeFile(backup(), await readFile(await download.path()));
      await page.getByText('The backup was written.').waitFor();
      await page.getByRole('link', { name: 'Back up everything' }).waitFor({ state: 'detached' });
    },
    MINUTES * 60_000,
  );

  it('is wiped, and nothing of it is there', async () => {
    await clearStored(worker());
    await page.goto(page.url().replace('#/keeping', '#/interviews'));
    await page.reload();
    await page.getByText('No interview yet').waitFor();
    await page.getByRole('link', { name: 'Keeping' }).click();
  });

  it('is not restored out of half of its file, nor an edited one, nor with another passphrase; nothing is left behind', async () => {
    const bytes = await readFile(backup());
    await writeFile(join(folder, 'half.scbackup'), bytes.subarray(0, bytes.length / 2));
    await choose(join(folder, 'half.scbackup'));
    await page.getByText('This backup is cut off').waitFor();
    const edited = Buffer.from(bytes);
    edited[bytes.length - 200] = (edited[bytes.length - 200] ?? 0) ^ 1;
    await writeFile(join(folder, 'edited.scbackup'), edited);
    await choose(join(folder, 'edited.scbackup'));
    await page.getByText('changed since it was written').waitFor();
    await choose(backup());
    await unlock('another passphrase');
    await page.getByText('nothing can open it').waitFor();
    await expect.poll(() => leftBehind(worker())).toEqual([]);
  });

  it(
    'is shown before it comes, and then is there as it was',
    async () => {
      await unlock(passphrase);
      const preview = page.getByRole('form', { name: 'Restore this backup' });
      await preview.waitFor({ timeout: MINUTES * 60_000 });
      await preview.getByText(`${INTERVIEWS} interviews: new here`).waitFor();
      expect(await findProblemsInBoth(page)).toEqual([]);
      await preview.getByRole('button', { name: 'Merge' }).click();
      await page.getByText('The backup was restored.').waitFor({ timeout: MINUTES * 60_000 });
      expect(await storedHashes(worker())).toEqual(before);
      await expect.poll(() => leftBehind(worker())).toEqual([]);
      await page.getByRole('link', { name: 'Interviews' }).click();
      // Of a long list only what is in view is drawn; each line says of how many it is one.
      const line = page.getByRole('list', { name: 'All interviews' }).getByRole('listitem').first();
      await expect.poll(() => line.getAttribute('aria-setsize')).toBe(String(INTERVIEWS));
    },
    MINUTES * 60_000,
  );

  it(
    'is the same when it is restored once more',
    async () => {
      await page.getByRole('link', { name: 'Keeping' }).click();
      await choose(backup());
      await unlock(passphrase);
      await page
        .getByText(`${INTERVIEWS} interviews: the same on both sides`)
        .waitFor({ timeout: MINUTES * 60_000 });
    },
    MINUTES * 60_000,
  );

  it(
    'is replaced only by who types so',
    async () => {
      await page.getByRole('radio', { name: /^Replace what is here/ }).check();
      const replace = page.getByRole('button', { name: 'Replace' });
      expect(await replace.isDisabled()).toBe(true);
      await page.getByLabel('Type “replace”').fill('replace');
      await replace.click();
      await page.getByText('The backup was restored.').waitFor({ timeout: MINUTES * 60_000 });
      expect(await storedHashes(worker())).toEqual(before);
    },
    MINUTES * 60_000,
  );

  it(
    'shows what is on both sides and not the same, and keeps beside what did not hold',
    async () => {
      // Changed here since: what the backup has is the older one.
      await worker().evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('second-chair');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(new Error('The database does not open.'));
        });
        const transaction = database.transaction('interviews', 'readwrite');
        const table = transaction.objectStore('interviews');
        const all = table.getAll() as IDBRequest<{ callName: string; updatedAt: number }[]>;
        all.onsuccess = () => {
          const [first] = all.result;
          if (first) table.put({ ...first, callName: 'Another', updatedAt: Date.now() });
        };
        await new Promise<void>((resolve) => {
          transaction.oncomplete = () => resolve();
        });
        database.close();
      });
      await choose(backup());
      await unlock(passphrase);
      const preview = page.getByRole('form', { name: 'Restore this backup' });
      await preview.getByRole('button', { name: 'On both sides, and not the same (1)' }).click();
      await preview.getByText(/stays as here/).waitFor();
      expect(await findProblemsInBoth(page)).toEqual([]);
      await preview.getByRole('button', { name: 'Merge' }).click();
      const aside = page.getByRole('region', { name: 'Versions that a restore set aside' });
      await aside
        .getByRole('button', { name: /^Look at it/ })
        .first()
        .click();
      await aside
        .getByRole('button', { name: /^Delete:/ })
        .first()
        .click();
      await aside.getByRole('button', { name: /^Delete for good/ }).waitFor();
      expect(await findProblemsInBoth(page)).toEqual([]);
    },
    MINUTES * 60_000,
  );

  it.each(['light', 'dark'] as const)('has no problem in %s, down to 320 px', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findProblems(page)).toEqual([]);
  });
});
