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

/**
 * Empties what was read of merge requests and leaves the interview, so that the next panel has all of it to read. What has
 * come is stored only after it was drawn, and what is not stored yet would come back, so that the next panel would read
 * nothing new: it is waited for until nothing more is stored. No panel may be open.
 */
export async function forgetReview(worker: Worker): Promise<void> {
  let before = '';
  for (;;) {
    const stored = await worker.evaluate(lookAtStored);
    if (stored === before) break;
    before = stored;
    await new Promise((resolve) => setTimeout(resolve, LONGEST_STORING_MS));
  }
  await worker.evaluate(emptyStored);
}

/** Storing ten thousand comments takes less, and what comes after the end of a read is held back for less. */
const LONGEST_STORING_MS = 4_000;

/** What is stored of merge requests, in a few words. */
async function lookAtStored(): Promise<string> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('second-chair');
    request.onerror = () => failed(request.error ?? new Error('The database does not open.'));
    request.onsuccess = () => opened(request.result);
  });
  const transaction = database.transaction(['reviews', 'records'], 'readonly');
  const reviews = transaction.objectStore('reviews').getAll() as IDBRequest<{ reading: unknown }[]>;
  const records = transaction.objectStore('records').count();
  await new Promise<void>((read, failed) => {
    transaction.oncomplete = () => read();
    transaction.onerror = () => failed(transaction.error ?? new Error('The stored review can not be read.'));
  });
  database.close();
  return JSON.stringify([reviews.result.map(({ reading }) => reading), records.result]);
}

async function emptyStored(): Promise<void> {
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
}
