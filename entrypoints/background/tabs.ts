import { browser } from '@/stores/browser';
import type { TabMessage } from '@/stores/messages/page-protocol';

/** File of the reader in the built extension; WXT names it after its folder. */
const READER_FILE = 'gitlab-reader.js';

/** Tells the scripts of one tab. False where none listens: the tab is gone, or shows no merge request. */
export async function tellTab(tabId: number, message: TabMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** Tells every tab; those without our script don't hear it. */
export async function tellEveryTab(message: TabMessage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id, message)])));
}

/** Runs the reader in a tab's page, once more if it has run before. False where the tab does not allow it any more. */
export async function startReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER_FILE] });
    return true;
  } catch {
    return false;
  }
}
