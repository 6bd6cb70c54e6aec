import type { Worker } from 'playwright-core';
import { panelFrame } from '@/demo/browser/overlay';
import { beginInterview } from '@/demo/play/steps/start-interview';
import type { BenchSite } from './bench-site';
import { togglePanel } from './panel-frame';

/** Starts the one interview that every later panel opens by itself; a timeline is only shown with one. */
export async function beginOneInterview({ ours, mrUrl }: Pick<BenchSite, 'ours' | 'mrUrl'>): Promise<void> {
  const page = await ours.context.newPage();
  await page.goto(mrUrl, { waitUntil: 'networkidle' });
  await togglePanel(ours.worker);
  const panel = await panelFrame(page);
  await beginInterview(panel);
  await panel.getByRole('button', { name: 'Done' }).click();
  await panel.locator('[data-complete="true"]').waitFor();
  await page.close();
}

/** Empties what was read of merge requests and leaves the interview, so that the next panel has all of it to read. */
export function forgetReview(worker: Worker): Promise<void> {
  return worker.evaluate(async () => {
    const stores = ['reviews', 'records', 'diffs'];
    await new Promise<void>((emptied, failed) => {
      const request = indexedDB.open('second-chair');
      request.onerror = () => failed(request.error ?? new Error('The database does not open.'));
      request.onsuccess = () => {
        const database = request.result;
        const transaction = database.transaction(stores, 'readwrite');
        for (const store of stores) transaction.objectStore(store).clear();
        transaction.oncomplete = () => {
          database.close();
          emptied();
        };
        transaction.onerror = () => failed(transaction.error ?? new Error('The stored review stays.'));
      };
    });
  });
}
