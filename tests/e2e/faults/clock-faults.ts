import { describe, expect } from 'vitest';
import { HOUR_MS } from '@/core/interview/interview';
import { fault } from './fault';
import { ALL_SAVED, type Session } from './session';

/** The machine's clock as all of the product sees it, so many ms off. */
async function setClock({ first, second, worker }: Session, offMs: number): Promise<void> {
  const set = (off: number): void => {
    const kept = globalThis as { ownNow?: () => number };
    const ownNow = (kept.ownNow ??= Date.now.bind(Date));
    Date.now = () => ownNow() + off;
  };
  await Promise.all([first.panel, second.panel].map((panel) => panel.evaluate(set, offMs)));
  await (await worker()).evaluate(set, offMs);
}

/** A machine whose clock is set while a call runs. */
export function clockFaults(session: () => Session): void {
  describe('a clock that is set while a call runs', () => {
    fault('back by two hours, and to what it was', async (trial) => {
      const { first, workThrough } = session();
      await first.panel.getByRole('tab', { name: /^Call/ }).click();
      const clock = first.panel.getByRole('region', { name: 'Clock' });
      await clock.getByRole('button', { name: 'Start the call' }).click();
      await clock.getByText(/^Running/).waitFor();
      for (const offMs of [-2 * HOUR_MS, 0]) {
        await setClock(session(), offMs);
        expect(await workThrough(trial)).toEqual(ALL_SAVED);
      }
      await first.panel.getByRole('tab', { name: /^Call/ }).click();
      await clock.getByText(/^Running/).waitFor();
    });

    fault('forward by two hours: it is asked whether they count', async (trial) => {
      const { first, workThrough } = session();
      await setClock(session(), 2 * HOUR_MS);
      expect(await workThrough(trial)).toEqual(ALL_SAVED);
      await first.panel.getByRole('tab', { name: /^Call/ }).click();
      await first.panel.getByText(/^This computer slept for \d+ min, or its clock was set forward/).waitFor();
      await first.panel.getByRole('button', { name: 'Don’t count them' }).first().click();
      await setClock(session(), 0);
      expect(await workThrough(trial)).toEqual(ALL_SAVED);
    });
  });
}
