import { expect } from 'vitest';
import { NEXT_PRESS_MS } from './next-press';
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

/** Resolves when another press is one of its own. */
export async function laterThanOnePress(): Promise<void> {
  const from = Date.now();
  await expect.poll(() => Date.now() - from).toBeGreaterThan(NEXT_PRESS_MS);
}
