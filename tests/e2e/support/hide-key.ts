import { expect } from 'vitest';
import { SAME_PRESS_MS } from '@/entrypoints/background/same-press';
import type { World } from './world';

/** Automated keys don't reach the browser's own shortcuts: the command is given where the browser would give it. */
export async function pressHide({ browser }: World): Promise<void> {
  await browser.worker.evaluate(() => {
    const { commands } = (
      globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
    ).chrome;
    commands.onCommand.dispatch('hide-all');
  });
}

/** Two presses within a moment count as one; a person's second press comes later than that. */
export async function laterThanOnePress(): Promise<void> {
  const from = Date.now();
  await expect.poll(() => Date.now() - from).toBeGreaterThan(2 * SAME_PRESS_MS);
}
