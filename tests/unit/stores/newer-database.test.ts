import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { isDatabaseNewer, openDatabase } from '@/stores/database/open-database';
import { interviewRepository } from '@/stores/database/interview-repository';

/** A database as a Second Chair of the future leaves it. */
function leaveNewer(name: string): Promise<void> {
  const opening = indexedDB.open(name, 990);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('interviews', { keyPath: 'id' }).put({ id: 'i1', of: 'the future' });
  };
  return new Promise((resolve, reject) => {
    opening.onerror = () => reject(new Error('The example could not be written.'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function readRaw(name: string): Promise<unknown[]> {
  const opening = indexedDB.open(name);
  return new Promise((resolve, reject) => {
    opening.onerror = () => reject(new Error('The example could not be read.'));
    opening.onsuccess = () => {
      const all = opening.result.transaction('interviews').objectStore('interviews').getAll();
      all.onsuccess = () => resolve(all.result as unknown[]);
    };
  });
}

describe('a database of a newer Second Chair', () => {
  it('is refused for what it is, and stays as it was', async () => {
    await leaveNewer('newer');
    const database = openDatabase('newer');
    const error = await interviewRepository(database)
      .list(null)
      .catch((thrown: unknown) => thrown);
    expect(isDatabaseNewer(error)).toBe(true);
    expect(String(error)).toContain('Update the extension');
    database.close();
    expect(await readRaw('newer')).toEqual([{ id: 'i1', of: 'the future' }]);
  });

  it('is told from every other failure', () => {
    expect(isDatabaseNewer(new Error('The disk is full.'))).toBe(false);
    expect(isDatabaseNewer('text')).toBe(false);
  });
});
