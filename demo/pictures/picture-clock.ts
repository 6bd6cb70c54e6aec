import type { Page } from 'playwright-core';
import { evaluateInContentScript } from '@/demo/browser/content-script';
import type { LaunchedChromium } from '@/demo/browser/launch-chromium';
import { MINUTE_MS } from '@/demo/sample/duration';

/** A Tuesday at eight minutes before the hour, in UTC: the sample's call then begins at the hour. */
const BEGIN = Date.UTC(2026, 8, 15, 13, 52);

/**
 * The same day and time in every picture, whenever it is taken: the machine's clock, shifted, in each page, in the
 * content scripts and in the extension's worker. Time that is let pass is seen by both clocks of a page, as if it had
 * been waited for.
 */
export class PictureClock {
  readonly #browsers: LaunchedChromium[] = [];
  #shift = BEGIN - Date.now();

  /** Epoch milliseconds, as the pictures show them. */
  readonly now = (): number => Date.now() + this.#shift;

  /** Sets the clock of a browser that was just started, and of every page that it will open. */
  async set(browser: LaunchedChromium): Promise<void> {
    this.#browsers.push(browser);
    browser.context.once('close', () => this.#browsers.splice(this.#browsers.indexOf(browser), 1));
    await this.#tell(browser);
  }

  /** Sets it for the content script of a page, which nothing reaches before it runs. */
  async setBeside(page: Page): Promise<void> {
    await evaluateInContentScript(page, shiftBy(this.#shift));
  }

  async letPass(minutes: number): Promise<void> {
    this.#shift += minutes * MINUTE_MS;
    for (const browser of this.#browsers) await this.#tell(browser);
  }

  async #tell({ context, worker }: LaunchedChromium): Promise<void> {
    const told = shiftBy(this.#shift);
    await context.addInitScript({ content: told });
    await worker.evaluate(told);
    for (const page of context.pages()) await this.#tellPage(page, told);
  }

  async #tellPage(page: Page, told: string): Promise<void> {
    for (const frame of page.frames()) await frame.evaluate(told);
    if (page.url().startsWith('https:')) await this.setBeside(page);
  }
}

/** A script, as text: what goes through the build of a TypeScript runner may call helpers that no page has. */
function shiftBy(by: number): string {
  return `((by) => {
    const known = globalThis.secondChairPictureClock;
    if (known) {
      known.passed += by - known.by;
      known.by = by;
      return;
    }
    const clock = (globalThis.secondChairPictureClock = { by, passed: 0 });
    const steady = performance.now.bind(performance);
    performance.now = () => steady() + clock.passed;
    const now = Date.now.bind(Date);
    globalThis.Date = new Proxy(Date, {
      construct: (target, given, made) =>
        Reflect.construct(target, given.length === 0 ? [now() + clock.by] : given, made),
      get: (target, name) => (name === 'now' ? () => now() + clock.by : Reflect.get(target, name)),
    });
  })(${by})`;
}
