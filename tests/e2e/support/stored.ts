import type { Worker } from 'playwright-core';
import { vi } from 'vitest';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import type { Reading } from '@/core/merge-request/merge-request';
import { endpointsFor } from '@/gitlab/endpoints';

/** Everything in one table of the extension's database, read behind the product's back. */
export async function readTable(worker: Worker, table: string): Promise<unknown[]> {
  return worker.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('second-chair');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(new Error(`${name} can't be read.`));
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

/** Every stored event by its id: the order within a record is not a promise. */
export async function storedEvents(worker: Worker): Promise<Map<string, ActivityEvent>> {
  const records = (await readTable(worker, 'records')) as ActivityRecord[];
  return new Map(records.flatMap(({ events }) => events).map((event) => [event.id, event]));
}

/** How the last read that was begun stands; null before the first. */
export async function storedReading(worker: Worker): Promise<Reading | null> {
  const reviews = (await readTable(worker, 'reviews')) as { reading: Reading | null }[];
  const readings = reviews.flatMap(({ reading }) => reading ?? []);
  return readings.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null;
}

/** Pages that the timeline of a small merge request needs. */
const TIMELINE_PAGES = endpointsFor({ project: 1, iid: 1 }).length;

/**
 * Waits until a read has ended, its details as well: another one than `before`, where that is given. Answers its id.
 * `timelinePages`: how many pages come before the details. Rejects where none ends in `timeout` milliseconds.
 */
export function readEnded(
  worker: Worker,
  {
    before,
    timelinePages = TIMELINE_PAGES,
    timeout = 20_000,
  }: { before?: string | undefined; timelinePages?: number; timeout?: number } = {},
): Promise<string> {
  const ended = async () => {
    const reading = await storedReading(worker);
    if (!reading || reading.finishedAt === null || reading.readId === before) return null;
    const { missing, pagesFetched, pagesKnown, readId } = reading;
    // Details are known of with the first of them; none is asked for where even the merge request was refused.
    const withDetails =
      pagesKnown > timelinePages || missing.some(({ source }) => source === 'merge-request');
    return withDetails && pagesFetched === pagesKnown ? readId : null;
  };
  return vi.waitUntil(ended, { timeout, interval: 50 });
}

/** Empties every table, as if the extension had just been installed. No surface may be open. */
export async function clearStored(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    // To open one that is not there would make it, with nothing in it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'second-chair')) return;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('second-chair');
      opening.onerror = () => reject(new Error('The database does not open.'));
      opening.onsuccess = () => {
        const database = opening.result;
        const names = [...database.objectStoreNames];
        const all = database.transaction(names, 'readwrite');
        for (const name of names) all.objectStore(name).clear();
        all.onerror = () => reject(new Error('The database can not be emptied.'));
        all.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
  });
}
