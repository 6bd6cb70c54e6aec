import type { Page } from 'playwright-core';

/**
 * Lets time go faster in the frame of the panel that this page opens: its clock and its timers, and nothing of the page
 * around it. Counts there, too, how many observers watch something (`secondChairObservers`). Before the page is opened.
 */
export async function speedUp(page: Page, timesFaster: number): Promise<void> {
  await page.addInitScript((times) => {
    if (location.protocol !== 'chrome-extension:') return;
    const from = Date.now();
    const now = Date.now.bind(Date);
    // Nothing here may get a name: tsx marks those with a helper that the frame does not have.
    Reflect.set(Date, 'now', () => from + (now() - from) * times);
    const steadyFrom = performance.now();
    const steady = performance.now.bind(performance);
    Reflect.set(performance, 'now', () => steadyFrom + (steady() - steadyFrom) * times);
    const after = globalThis.setTimeout.bind(globalThis);
    const each = globalThis.setInterval.bind(globalThis);
    Reflect.set(globalThis, 'setTimeout', (act: () => void, ms = 0, ...rest: unknown[]) =>
      after(act, ms / times, ...rest),
    );
    Reflect.set(globalThis, 'setInterval', (act: () => void, ms = 0, ...rest: unknown[]) =>
      each(act, ms / times, ...rest),
    );

    const counted = globalThis as { secondChairObservers?: number };
    counted.secondChairObservers = 0;
    const names = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
    for (const name of names) {
      const { prototype } = globalThis[name] as { prototype: { observe: unknown; disconnect: unknown } };
      const watching = new WeakSet<object>();
      const observe = prototype.observe as (...rest: unknown[]) => void;
      const disconnect = prototype.disconnect as () => void;
      Reflect.set(prototype, 'observe', function (this: object, ...rest: unknown[]) {
        if (!watching.has(this)) {
          watching.add(this);
          counted.secondChairObservers = (counted.secondChairObservers ?? 0) + 1;
        }
        observe.apply(this, rest);
      });
      Reflect.set(prototype, 'disconnect', function (this: object) {
        if (watching.delete(this)) counted.secondChairObservers = (counted.secondChairObservers ?? 0) - 1;
        disconnect.call(this);
      });
    }
  }, timesFaster);
}
