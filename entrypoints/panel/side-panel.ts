import { browser } from '@/stores/browser';

/** Chromium's, which the polyfill's types don't know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined =>
  (browser as typeof browser & { sidePanel?: SidePanel }).sidePanel;

/** Whether a page of ours can open the side panel. Firefox gives a frame in a page nothing to open its sidebar with. */
export function canOpenSidePanel(): boolean {
  return sidePanel() !== undefined;
}

/**
 * Opens the side panel of the window that this page stands in. To be called while a click or a key is being handled, and
 * before anything is waited for: the browser allows it only then. Rejects where it refuses.
 */
export function openSidePanel(): Promise<void> {
  const opening = sidePanel()?.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  return opening ?? Promise.reject(new Error('This browser lets no page open its side panel.'));
}
