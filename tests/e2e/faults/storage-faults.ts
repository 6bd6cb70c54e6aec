import type { Worker } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readEnded, storedEventIds, storedReading } from '../support/stored';
import { calm as healthy } from '../support/troubles';
import { fault } from './fault';
import { ALL_FAILED, type Session } from './session';

/** How the disk refuses: at once, or by undoing what it had taken. */
type Refusal = 'quota' | 'abort';

/** A disk that takes nothing. Null: it takes everything again. */
async function refuseWrites(worker: Worker, how: Refusal | null): Promise<void> {
  await worker.evaluate((refusal) => {
    type Put = (this: IDBObjectStore, ...what: unknown[]) => IDBRequest<IDBValidKey>;
    const stores = IDBObjectStore.prototype as unknown as Record<'put' | 'add', Put>;
    const kept = globalThis as { own?: Record<'put' | 'add', Put> };
    const own = (kept.own ??= { put: stores['put'], add: stores['add'] });
    for (const name of ['put', 'add'] as const)
      stores[name] = function (...what) {
        if (refusal === 'quota') throw new DOMException('Encountered full disk.', 'QuotaExceededError');
        const asked = own[name].apply(this, what);
        if (refusal === 'abort') this.transaction.abort();
        return asked;
      };
  }, how);
}

/** A disk that is full, or fails in the middle. */
export function storageFaults(session: () => Session): void {
  describe('a disk', () => {
    for (const [what, how] of [
      ['that is full', 'quota'],
      ['that undoes what it had taken', 'abort'],
    ] as const)
      fault(`${what}: it is said of everything, and saved when it is tried again`, async (trial) => {
        const { first, worker, workThrough } = session();
        await refuseWrites(await worker(), how);
        const heal = async (): Promise<void> => refuseWrites(await worker(), null);
        expect(await workThrough(trial, heal)).toEqual(ALL_FAILED);
        expect(await first.panel.getByRole('alert').count()).toBe(0);
      });

    fault('that is full while GitLab is read loses nothing, and the next read is whole', async (trial) => {
      const { first, worker, world } = session();
      const before = await storedEventIds(await worker());
      const last = await storedReading(await worker());
      await refuseWrites(await worker(), 'quota');
      const noteId = world.demo.controls.addNote('Said while the disk was full.');
      await first.panel.getByRole('tab', { name: /^Review/ }).click();
      const again = first.panel.getByRole('button', { name: 'Read again' }).first();
      await again.click();
      await first.panel.getByText('What could be read is shown.').first().waitFor();
      trial.isThereOnce(before, await storedEventIds(await worker()));

      await refuseWrites(await worker(), null);
      world.demo.controls.set(healthy);
      await again.click();
      await readEnded(await worker(), { before: last?.readId });
      await first.panel.getByText('What could be read is shown.').first().waitFor({ state: 'hidden' });
      trial.isThereOnce([...before, `note:${noteId}`], await storedEventIds(await worker()));
    });
  });
}
