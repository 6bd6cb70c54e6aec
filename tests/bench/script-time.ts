import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

const LOOK_EVERY_MS = 150;
/** The page counts as quiet after this many looks without a change. */
const QUIET_LOOKS = 6;
const STILL_MS = 0.1;
const PATIENCE_MS = 60_000;

/** Reads how long scripts have run on a page's main thread, in ms of processor time, without running any itself. */
export class ScriptTime {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Counts from the page's next navigation on. Thread time, so that other work on the machine doesn't count. */
  static async of(page: Page): Promise<ScriptTime> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ScriptTime(session);
  }

  /** Waits until scripts have stopped running and gives the time since counting began. */
  async whenQuiet(): Promise<number> {
    const until = Date.now() + PATIENCE_MS;
    let quiet = 0;
    let last = await this.#read();
    while (quiet < QUIET_LOOKS) {
      if (Date.now() > until) throw new Error('Scripts on the page did not come to rest within a minute.');
      await pause(LOOK_EVERY_MS);
      const now = await this.#read();
      quiet = now - last < STILL_MS ? quiet + 1 : 0;
      last = now;
    }
    return last;
  }

  async #read(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const script = metrics.find(({ name }) => name === 'ScriptDuration');
    if (!script) throw new Error('Chromium gives no ScriptDuration.');
    return script.value * 1000;
  }
}
