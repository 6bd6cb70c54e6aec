import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '@/demo/browser/launch-chromium';
import { writeRowsInWorker } from '@/tests/fixtures/write-rows';
import { yearOfInterviews } from '@/tests/fixtures/year-of-interviews';
import { comparedRow, median, type BenchRow } from '../bench-row';

const LIMIT = 1.5;
const HEAP_LIMIT = 3;
/** The year of every run ends here. */
const NOW = Date.UTC(2026, 10, 26);

/**
 * A backup of everything, 200 interviews with 20,000 texts, from the click in the dashboard to the word that the file was
 * written; against `getAll` of every table, `JSON.stringify` and gzip of the same in the same page. And the most that the
 * page's heap holds meanwhile, buffers too, against the size of the data as JSON.
 */
export async function backup20k(extensionDir: string, rounds: number): Promise<BenchRow[]> {
  const browser = await launchChromium({ extensionDir, headless: true });
  const { context, worker, extensionId } = browser;
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#/keeping`);
    await page.getByText('Nothing is stored yet.').waitFor();
    await writeRowsInWorker(worker, yearOfInterviews({ now: NOW }));
    await page.reload();
    await page.getByRole('rowheader', { name: 'Interviews' }).waitFor();
    await page.getByLabel('Encrypt it with a passphrase').uncheck();
    const session = await context.newCDPSession(page);
    const bare: { ms: number; bytes: number }[] = [];
    const backups: { ms: number; peak: number }[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const alone = await page.evaluate(packAlone);
      await session.send('HeapProfiler.collectGarbage');
      const ours = await backUp(page, session);
      if (round < 0) continue;
      bare.push(alone);
      backups.push(ours);
    }
    const size = median(bare.map(({ bytes }) => bytes));
    return [
      comparedRow('backup-20k', median(backups.map(({ ms }) => ms)), median(bare.map(({ ms }) => ms)), LIMIT),
      comparedRow('backup-20k-heap', median(backups.map(({ peak }) => peak)), size, HEAP_LIMIT, 'bytes'),
    ];
  } finally {
    await browser.close();
  }
}

/** What is there without Second Chair: the browser's own means, one after the other. Runs in the page. */
async function packAlone(): Promise<{ ms: number; bytes: number }> {
  const from = performance.now();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('second-chair');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The database does not open.'));
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(`${name} can't be read.`));
        }),
    ),
  );
  database.close();
  const text = JSON.stringify(Object.fromEntries(names.map((name, index) => [name, rows[index]])));
  const blob = new Blob([text]);
  await new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return { ms: performance.now() - from, bytes: blob.size };
}

async function backUp(page: Page, session: CDPSession): Promise<{ ms: number; peak: number }> {
  const state = { written: false };
  const timing = page.evaluate(clickAndWait).finally(() => (state.written = true));
  let peak = 0;
  while (!state.written) {
    const usage = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    peak = Math.max(peak, usage.usedSize + (usage.backingStorageSize ?? 0));
  }
  return { ms: await timing, peak };
}

/** Milliseconds from the click to the word that it was written. Runs in the page. */
function clickAndWait(): Promise<number> {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Download the backup',
  );
  if (!button) throw new Error('There is no button.');
  const said = 'The backup was written.';
  return new Promise((resolve) => {
    // What the round before said goes with the click.
    let gone = !document.body.textContent.includes(said);
    const from = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(said)) gone = true;
      else if (gone) {
        observer.disconnect();
        resolve(performance.now() - from);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    button.click();
  });
}
