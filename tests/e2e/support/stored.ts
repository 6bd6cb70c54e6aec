import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import type { Reading } from '@/core/merge-request/merge-request';
import { endpointsFor } from '@/gitlab/endpoints';

/** Where the extension's database can be read: its background, or a page of its own. */
export type Reader = Pick<Page, 'evaluate'>;

/** Everything in one table of the extension's database, read behind the product's back. */
export async function readTable(reader: Reader, table: string): Promise<unknown[]> {
  const [rows = []] = await readTables(reader, [table]);
  return rows;
}

/** Everything in these tables as it was at one moment, in the order of their names. */
export async function readTables(reader: Reader, tables: readonly string[]): Promise<unknown[][]> {
  return reader.evaluate(
    (names) =>
      new Promise<unknown[][]>((resolve, reject) => {
        const opening = indexedDB.open('second-chair');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(names);
          const all = names.map((name) => reading.objectStore(name).getAll());
          reading.onabort = () => reject(new Error(`${names.join(', ')} can't be read.`));
          reading.oncomplete = () => {
            database.close();
            resolve(all.map(({ result }) => result as unknown[]));
          };
        };
      }),
    [...tables],
  );
}

/**
 * Of each table how many rows there are and what they say, by a hash. Without what keeping notes about this browser, of
 * which no backup brings anything.
 */
export function storedHashes(reader: Reader): Promise<Record<string, string>> {
  return reader.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('second-chair');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database does not open.'));
    });
    const found: Record<string, string> = {};
    for (const name of [...database.objectStoreNames].filter(
      (one) => one !== 'keeping' && one !== 'purgeNotices',
    )) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(`${name} can't be read.`));
      });
      // The order of fields is no part of what is stored.
      const text = JSON.stringify(rows, (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      );
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      found[name] = `${rows.length} ${[...new Uint8Array(hash)].join(' ')}`;
    }
    database.close();
    return found;
  });
}

/** Every stored event by its id: the order within a record is not a promise. */
export async function storedEvents(reader: Reader): Promise<Map<string, ActivityEvent>> {
  const records = (await readTable(reader, 'records')) as ActivityRecord[];
  return new Map(records.flatMap(({ events }) => events).map((event) => [event.id, event]));
}

/** The id of every stored event, as often as it is stored. */
export async function storedEventIds(reader: Reader): Promise<string[]> {
  const records = (await readTable(reader, 'records')) as ActivityRecord[];
  return records.flatMap(({ events }) => events).map(({ id }) => id);
}

/** How the last read that was begun stands; null before the first. */
export async function storedReading(reader: Reader): Promise<Reading | null> {
  const reviews = (await readTable(reader, 'reviews')) as { reading: Reading | null }[];
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
  reader: Reader,
  {
    before,
    timelinePages = TIMELINE_PAGES,
    timeout = 20_000,
  }: { before?: string | undefined; timelinePages?: number; timeout?: number } = {},
): Promise<string> {
  const ended = async () => {
    const reading = await storedReading(reader);
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
export async function clearStored(reader: Reader): Promise<void> {
  await reader.evaluate(async () => {
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
