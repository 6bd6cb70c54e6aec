import { browser } from '@/stores/browser';

/** Chromium's, which the polyfill's types don't know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const chromium = (): SidePanel | undefined =>
  (browser as typeof browser & { sidePanel?: SidePanel }).sidePanel;
const firefox = (): typeof browser.sidebarAction | undefined =>
  (browser as Partial<typeof browser>).sidebarAction;

/** Whether this browser has a side panel that an extension can open. */
export function hasSidePanel(): boolean {
  return chromium() !== undefined || firefox() !== undefined;
}

/**
 * Opens the side panel of the window that this page stands in. To be called while a click or a key is being handled, and
 * before anything is waited for: Firefox allows it only then. Rejects where the browser refuses.
 */
export function openSidePanel(): Promise<void> {
  const opening = chromium()?.open({ windowId: browser.windows.WINDOW_ID_CURRENT }) ?? firefox()?.open();
  return opening ?? Promise.reject(new Error('This browser has no side panel.'));
}

/**
 * Closes the side panel, from within. Firefox does it only while a click or a key is being handled, so there it is not
 * waited for `flushed`; what was typed has been sent by then. Chromium takes the page down with it.
 */
export async function closeSidePanel(flushed: Promise<void>): Promise<void> {
  const closing = firefox()?.close();
  await flushed;
  if (closing) await closing;
  else window.close();
}
