import type { Frame, Page, Worker } from 'playwright-core';
import { panelFrame } from '@/demo/browser/overlay';
import { comparedRow, median, percentile, type BenchRow } from '../bench-row';
import type { BenchSites } from '../bench-sites';
import { timelineComplete, togglePanel } from '../panel-frame';

const ACK_LIMIT = 2;
const ROUNDTRIP_LIMIT = 2.5;
/** 1,000 notes make a few less entries, as replies stand in their thread. */
const FEWEST = 900;
/** A note takes milliseconds, so there is time for a median, and for the slowest of twenty, that rest on more of them. */
const NOTES_PER_ROUND = 10;

/**
 * `save-ack`: from the moment at which a note is sent to be saved to "Saved" in the DOM. `note-roundtrip`: from the key
 * that saves it, for all but the slowest of twenty. Each against the least that it could be, by the same measure: an echo
 * from the background plus one raw strict put of a record of the same kind. The worker is warm, and the draft has been
 * written before Enter.
 */
export async function noteSaving(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const site = await sites.of('thousand-notes');
  const page = await site.ours.context.newPage();
  try {
    await page.goto(site.mrUrl, { waitUntil: 'networkidle' });
    await togglePanel(site.ours.worker);
    const frame = await panelFrame(page);
    await timelineComplete(frame, FEWEST);
    await savedNote(page, frame, 'A first note, which is not counted.');
    const ours: Took[] = [];
    const least: number[] = [];
    for (let round = 0; round < rounds * NOTES_PER_ROUND; round += 1) {
      least.push((await echo(frame)) + (await rawPut(site.ours.worker)));
      ours.push(await savedNote(page, frame, `Asked about the query in the loop, round ${round}.`));
    }
    const acks = ours.map(({ fromAsking }) => fromAsking);
    const roundtrips = ours.map(({ fromEnter }) => fromEnter);
    return [
      comparedRow('save-ack', median(acks), median(least), ACK_LIMIT),
      comparedRow('note-roundtrip', percentile(roundtrips, 95), percentile(least, 95), ROUNDTRIP_LIMIT),
    ];
  } finally {
    await page.close();
  }
}

/** How long one note took until "Saved", in ms: from the key, and from the panel's asking the background to save it. */
interface Took {
  fromEnter: number;
  fromAsking: number;
}

/** What the frame remembers between the two halves of a measurement. */
interface Watching {
  secondChairSaved?: Promise<Took>;
}

/** Presses Enter on a note, and answers how long it took. */
async function savedNote(page: Page, frame: Frame, text: string): Promise<Took> {
  const line = frame.getByRole('region', { name: 'New note' });
  await line.getByRole('textbox', { name: 'Note' }).fill(text);
  await line.locator('[data-save-state="saved"]').waitFor();
  await frame.evaluate(() => {
    const status = document.querySelector('[aria-label="New note"] [data-save-state]');
    if (!status) throw new Error('The note line has no save state.');
    const { runtime } = (globalThis as unknown as { chrome: FrameApi }).chrome;
    const send = runtime.sendMessage.bind(runtime);
    let begunAt: number | null = null;
    let enterAt = 0;
    addEventListener('keydown', () => (enterAt = performance.now()), { capture: true, once: true });
    runtime.sendMessage = (...args) => {
      if ((args[0] as { name?: string }).name === 'note.save') begunAt ??= performance.now();
      return send(...args);
    };
    (globalThis as Watching).secondChairSaved = new Promise((saved) => {
      const observer = new MutationObserver(() => {
        if (begunAt === null || status.getAttribute('data-save-state') !== 'saved') return;
        observer.disconnect();
        runtime.sendMessage = send;
        const at = performance.now();
        saved({ fromEnter: at - enterAt, fromAsking: at - begunAt });
      });
      observer.observe(status, { attributes: true });
    });
  });
  await page.keyboard.press('Enter');
  return frame.evaluate(
    () => (globalThis as Watching).secondChairSaved ?? Promise.reject(new Error('Not watched.')),
  );
}

interface FrameApi {
  runtime: { sendMessage: (...args: [message: object, ...rest: unknown[]]) => Promise<unknown> };
}

function echo(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: FrameApi };
    const from = performance.now();
    await chrome.runtime.sendMessage({
      kind: 'second-chair-request',
      name: 'background.ping',
      ask: {},
      surfaceId: 'bench',
    });
    return performance.now() - from;
  });
}

/** In a database of its own, in the worker: the same process and disk as the real one. */
function rawPut(worker: Worker): Promise<number> {
  return worker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('bench');
      request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
      request.onsuccess = () => opened(request.result);
      request.onerror = () => failed(request.error ?? new Error('The bench has no database.'));
    });
    const note = {
      id: crypto.randomUUID(),
      interviewId: 'bench',
      createdAt: Date.now(),
      text: 'x'.repeat(60),
    };
    const from = performance.now();
    await new Promise<void>((done, failed) => {
      const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
      transaction.objectStore('notes').put(note);
      transaction.oncomplete = () => done();
      transaction.onerror = () => failed(transaction.error ?? new Error('The bench could not write.'));
    });
    const took = performance.now() - from;
    database.close();
    return took;
  });
}
