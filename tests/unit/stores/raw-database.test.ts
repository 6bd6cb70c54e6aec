import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillOnce } from '@/stores/database/filler';
import { readRawStores } from '@/stores/database/raw-stores';
import { messageOf } from '@/stores/message-of';
import { openLocal } from './local';

/** A request that fails as the browser's own would. */
function failing(error: DOMException): IDBOpenDBRequest {
  const request = { error, onerror: null as (() => void) | null };
  queueMicrotask(() => request.onerror?.());
  return request as unknown as IDBOpenDBRequest;
}

const BROKEN = new DOMException('Internal error opening backing store.', 'UnknownError');

describe('what is stored, where the browser can not read it', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is said not to have changed, with what to do, and in no words of the browser', async () => {
    const { database } = openLocal(() => 0);
    await database.open();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => failing(BROKEN));
    await expect(readRawStores(database.name)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The browser could not read .* Nothing was changed: try again/,
      ) as string,
      cause: BROKEN,
    });
  });

  it('says so too of what can not be read once it is open', async () => {
    const { database } = openLocal(() => 0);
    await database.open();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => failing(BROKEN) as never);
    await expect(readRawStores(database.name)).rejects.toThrow(/^The browser could not read what is stored/);
  });

  it('is not called unread where the browser fails to write, and a full disk is called that', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => failing(BROKEN));
    await expect(fillOnce()).rejects.toThrow(/^The browser gave up writing/);
    const full = new DOMException('', 'QuotaExceededError');
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => failing(full));
    expect(messageOf(await fillOnce().catch((error: unknown) => error))).toMatch(/no space left/);
  });
});
