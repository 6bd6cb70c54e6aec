import type { CDPSession, Frame, Page } from 'playwright-core';
import { panelFrame } from '@/demo/browser/overlay';
import { comparedRow, limitRow, type BenchRow } from '../bench-row';
import type { BenchSites } from '../bench-sites';
import { speedUp } from '../fast-time';
import { togglePanel } from '../panel-frame';

const TIMES_FASTER = 60;
const MINUTE_MS = 60_000 / TIMES_FASTER;
const MINUTES = 90;
const NOTES = 400;
/** What is loaded on the way has been loaded by the first of them. */
const EARLY_MINUTES = [10, 20, 30];
const LATE_MINUTES = [70, 80, 90];
const HEAP_LIMIT = 1.3;

/** What grows where something is left behind. */
interface Held {
  heap: number;
  listeners: number;
  observers: number;
}

/**
 * A call of 90 minutes with 400 notes, in which a minute takes a second for everything of the panel that has to do with
 * time. Its heap at the end against that after ten of the minutes, and how many event listeners and observers more there
 * are in the last third at least than in the first at most: what is in view takes a few more or less at any time. The tabs
 * are gone through all along.
 */
export async function call90min(sites: BenchSites): Promise<BenchRow[]> {
  const site = await sites.of('backend');
  const page = await site.ours.context.newPage();
  try {
    await speedUp(page, TIMES_FASTER);
    await page.goto(site.mrUrl, { waitUntil: 'networkidle' });
    await togglePanel(site.ours.worker);
    const panel = await panelFrame(page);
    await panel.locator('[data-complete="true"]').waitFor();
    const session = await page.context().newCDPSession(panel);
    await startClock(panel, page);
    const from = Date.now();
    const at = new Map<number, Held>();
    const measure = async (minute: number) => {
      const due = [...EARLY_MINUTES, ...LATE_MINUTES].find((one) => one <= minute && !at.has(one));
      if (due !== undefined) at.set(due, await held(session, panel));
    };
    for (let count = 0; count < NOTES; count += 1) {
      const minute = (count * MINUTES) / NOTES;
      await until(page, from + minute * MINUTE_MS);
      await measure(minute);
      if (count % 20 === 0) await showNextTab(panel, count / 20);
      await takeNote(panel, page, count);
    }
    await measure(MINUTES);
    const [early, late] = [EARLY_MINUTES, LATE_MINUTES].map((minutes) =>
      minutes.flatMap((minute) => at.get(minute) ?? []),
    );
    const [first, last] = [early?.[0], late?.at(-1)];
    if (!early || !late || !first || !last) throw new Error('Not every part of the call was measured.');
    const more = (what: 'listeners' | 'observers') =>
      Math.min(...late.map((one) => one[what])) - Math.max(...early.map((one) => one[what]));
    return [
      comparedRow('call-90min', last.heap, first.heap, HEAP_LIMIT, 'bytes'),
      limitRow('call-90min-listeners', more('listeners'), 0, 'more'),
      limitRow('call-90min-observers', more('observers'), 0, 'more'),
    ];
  } finally {
    await page.close();
  }
}

async function startClock(panel: Frame, page: Page): Promise<void> {
  await panel.getByRole('tab', { name: /^Call/ }).focus();
  await page.keyboard.press('p');
  await panel.getByRole('button', { name: 'Pause the call' }).waitFor();
}

async function takeNote(panel: Frame, page: Page, count: number): Promise<void> {
  const line = panel.getByRole('textbox', { name: 'Note', exact: true });
  await line.focus();
  await page.keyboard.insertText(`Note ${count}: explains why the lock has to be taken first`);
  await page.keyboard.press('Enter');
  await panel.getByRole('region', { name: 'New note' }).locator('[data-save-state="saved"]').waitFor();
}

const TABS = [/^Review/, /^Rubric/, /^Call/, /^Summary/];

async function showNextTab(panel: Frame, step: number): Promise<void> {
  const name = TABS[step % TABS.length] ?? /^Review/;
  await panel.getByRole('tab', { name }).click();
  await panel.getByRole('tab', { name, selected: true }).waitFor();
}

/** In the Review tab, whose list is only drawn where it is in view, so that the notes themselves add nothing. */
async function held(session: CDPSession, panel: Frame): Promise<Held> {
  await showNextTab(panel, 0);
  await panel.locator('[data-complete="true"]').waitFor();
  // What the first collection frees on one side of the DOM, the second frees on the other.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
  const observers = await panel.evaluate(
    () => (globalThis as { secondChairObservers?: number }).secondChairObservers ?? Number.NaN,
  );
  return { heap: usedSize, listeners, observers };
}

function until(page: Page, at: number): Promise<unknown> {
  return page.waitForFunction((then) => Date.now() >= then, at, { polling: 50 });
}
