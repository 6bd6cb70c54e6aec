import type { Page } from 'playwright-core';
import type { TabMessage } from '@/stores/messages/page-protocol';
import type { World } from './world';

interface Tabs {
  query(which: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: unknown, to: object): Promise<unknown>;
}

/** Gives the reader of a page the order that the background gives it, without waiting for the background's reasons. */
export async function orderReader(
  world: World,
  page: Page,
  order: TabMessage & { to: 'reader' },
): Promise<void> {
  await page.bringToFront();
  await world.browser.worker.evaluate(async (message) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) await tabs.sendMessage(tab.id, message, { frameId: 0 });
  }, order);
}
