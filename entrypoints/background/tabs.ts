import { browser } from '@/stores/browser';
import type { TabMessage } from '@/stores/messages/page-protocol';

/** File of the reader in the built extension; WXT names it after its folder. */
const READER_FILE = 'gitlab-reader.js';

type ReaderOrder = TabMessage & { to: 'reader' };

/** Tells the scripts of one tab. False where none listens: the tab is gone, or shows no merge request. */
export async function tellTab(tabId: number, message: TabMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** Brings a tab and its window to the front. It may be gone by then: nothing happens. */
export async function bringForward(tabId: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Tells the launcher of a tab. False where there is none, though the reader may still be there. */
export async function tellLauncher(
  tabId: number,
  message: TabMessage & { to: 'launcher' },
): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === 'launched';
  } catch {
    return false;
  }
}

/** Tells every tab, those in front first; those without our script don't hear it. */
export async function tellEveryTab(message: TabMessage): Promise<void> {
  const tabs = (await browser.tabs.query({})).sort((a, b) => Number(b.active) - Number(a.active));
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id, message)])));
}

/** Reads everything in a tab's page, once more if it has been read. False where the tab does not allow it any more. */
export async function startReader(tabId: number): Promise<boolean> {
  // Not asked first whether one is there: this is what a person waits for who opens the panel.
  return (await inject(tabId)) && (await askReader(tabId, { to: 'reader', type: 'read' }));
}

/** Gives an order to the reader of a tab, and starts one where none is. False where the tab allows none. */
export async function tellReader(tabId: number, order: ReaderOrder): Promise<boolean> {
  if (await askReader(tabId, order)) return true;
  return (await inject(tabId)) && (await askReader(tabId, order));
}

/** Gives an order to the reader of a tab where there is one. */
export async function askReader(tabId: number, order: ReaderOrder): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, order, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER_FILE] });
    return true;
  } catch {
    return false;
  }
}
