import type { Frame, Page } from 'playwright-core';
import { comparedRow, limitRow, median, type BenchRow } from '../bench-row';
import type { BenchSites } from '../bench-sites';
import { parsedSize } from '../bare-read';
import { withOpenedPanel } from '../opened-panel';
import { timelineComplete } from '../panel-frame';

const LONGEST_TASK_MS = 50;
const MOST_ROWS = 200;
const HEAP_LIMIT = 4;
const FEWEST = 6_000;

/**
 * What 10,000 notes cost an open panel: the longest task while the list is scrolled from top to bottom, the most rows
 * in the DOM meanwhile, and its whole heap against that of the same answers, only parsed.
 */
export async function panel10k(sites: BenchSites, rounds: number): Promise<BenchRow[]> {
  const site = await sites.of('ten-thousand-notes');
  const heaps: number[] = [];
  const parsed: number[] = [];
  const scrolls: Scroll[] = [];
  const times = Math.ceil(rounds / SCROLLS_PER_ROUND);
  for (let round = 0; round < times; round += 1) {
    parsed.push(await parsedSize(site));
    await withOpenedPanel(site, async ({ page, frame }) => {
      await timelineComplete(frame, FEWEST);
      heaps.push(await heapOf(page, frame));
      scrolls.push(await scrollThrough(frame));
    });
  }
  return [
    limitRow('scroll-10k', median(scrolls.map(({ longestMs }) => longestMs)), LONGEST_TASK_MS, 'ms'),
    limitRow('scroll-10k-rows', Math.max(...scrolls.map(({ rows }) => rows)), MOST_ROWS, 'rows'),
    comparedRow('panel-heap-10k', median(heaps), median(parsed), HEAP_LIMIT, 'bytes'),
  ];
}

/** One takes about half a minute. */
const SCROLLS_PER_ROUND = 3;

async function heapOf(page: Page, frame: Frame): Promise<number> {
  const session = await page.context().newCDPSession(frame);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

interface Scroll {
  longestMs: number;
  rows: number;
}

/**
 * Nine tenths of a screen a frame. A task is what runs from the callback of a frame until after it has been painted, or
 * what the browser itself reports as long, whichever is longer.
 */
function scrollThrough(frame: Frame): Promise<Scroll> {
  return frame.evaluate(async () => {
    const list = document.querySelector('[aria-label="Timeline"][role="list"]');
    let scroller = list?.parentElement ?? null;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
    if (!list || !scroller) throw new Error('There is no list to scroll.');
    let longestMs = 0;
    let rows = 0;
    const observer = new PerformanceObserver((found) => {
      for (const { duration } of found.getEntries()) longestMs = Math.max(longestMs, duration);
    });
    observer.observe({ type: 'longtask' });
    const outer = scroller;
    const step = Math.floor(outer.clientHeight * 0.9);
    for (let top = 0; top + outer.clientHeight < outer.scrollHeight; top += step) {
      outer.scrollTop = top;
      const took = await new Promise<number>((painted) => {
        requestAnimationFrame(() => {
          // Not the frame's own time: until now another task, or another process, may have run.
          const from = performance.now();
          const channel = new MessageChannel();
          channel.port1.onmessage = () => painted(performance.now() - from);
          channel.port2.postMessage(null);
        });
      });
      longestMs = Math.max(longestMs, took);
      rows = Math.max(rows, list.querySelectorAll('[data-row]').length);
    }
    observer.disconnect();
    return { longestMs, rows };
  });
}
