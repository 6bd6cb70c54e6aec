import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { inDocument, type MaybeShadowHost } from './in-document';

const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 50;

/** Where something stands in the page's window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What of the overlay takes part in the layout of the page in front; null for what does not. */
function overlayParts(browser: Browser): Promise<{ launcher: Box | null; panel: Box | null }> {
  return inDocument(browser, 'page', ({ document }) => {
    // Its name says nothing and is another one on each page; only the launcher in it tells.
    const root = ([...document.documentElement.children] as MaybeShadowHost[])
      .map((element) => element.openOrClosedShadowRoot)
      .find((each) => each?.querySelector('.launcher'));
    const boxOf = (selector: string): Box | null => {
      const { x, y, width, height } = root?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x, y, width, height } : null;
    };
    return { launcher: boxOf('.launcher'), panel: boxOf('iframe') };
  });
}

/** True while launcher or panel can be seen in this page, which is brought to the front for it. */
export async function isOverlayShown(browser: Browser, page: Page): Promise<boolean> {
  await page.bringToFront();
  const { launcher, panel } = await overlayParts(browser);
  return launcher !== null || panel !== null;
}

/** True while the panel can be seen in this page, which is brought to the front for it. */
export async function isPanelShown(browser: Browser, page: Page): Promise<boolean> {
  await page.bringToFront();
  return (await overlayParts(browser)).panel !== null;
}

/** Clicks the launcher with the mouse and answers the panel's frame. Throws where either does not come. */
export async function openPanel(browser: Browser, page: Page): Promise<Frame> {
  await page.bringToFront();
  const box = await patiently(
    'The launcher did not appear.',
    async () => (await overlayParts(browser)).launcher,
  );
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return panelFrame(page);
}

/** The panel's frame, as soon as it is there. Throws where it does not come. */
export function panelFrame(page: Page): Promise<Frame> {
  return patiently('The panel did not open.', () => Promise.resolve(findPanel(page)));
}

/** The panel's frame, where there is one. */
export function findPanel(page: Page): Frame | null {
  return page.frames().find((frame) => frame.url().startsWith('moz-extension://')) ?? null;
}

async function patiently<T>(complaint: string, look: () => Promise<T | null>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const found = await look();
    if (found !== null) return found;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(complaint);
}
