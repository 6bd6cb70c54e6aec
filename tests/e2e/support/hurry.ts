import type { Page } from 'playwright-core';
import { evaluateInContentScript } from './isolated-world';
import type { Trouble } from './troubles';

const TIMES_FASTER = 100;

/**
 * Lets the scripts of ours in the page wait a hundredth as long between two tries, and with `answers` for an answer as
 * well: only where none comes at all, as a machine that does other things too has no answer so soon. Nothing else of
 * the build as it is shipped is touched; `unhurry` gives the real times back.
 */
export async function hurry(page: Page, { answers }: { answers: boolean }): Promise<void> {
  await evaluateInContentScript(
    page,
    `(() => {
      const slow = (globalThis.slowTimes ??= { setTimeout, timeout: AbortSignal.timeout });
      globalThis.setTimeout = (act, ms, ...rest) => slow.setTimeout.call(globalThis, act, ms / ${TIMES_FASTER}, ...rest);
      if (${answers}) AbortSignal.timeout = (ms) => slow.timeout.call(AbortSignal, ms / ${TIMES_FASTER});
    })()`,
  );
}

/** Hurries where a trouble would take longer than a test wants to wait. */
export async function hurryFor(page: Page, { slow }: Trouble): Promise<void> {
  if (slow) await hurry(page, { answers: slow === 'answers' });
}

/** Takes `hurry` back. */
export async function unhurry(page: Page): Promise<void> {
  await evaluateInContentScript(
    page,
    `if (globalThis.slowTimes) {
      globalThis.setTimeout = slowTimes.setTimeout;
      AbortSignal.timeout = slowTimes.timeout;
    }`,
  );
}
