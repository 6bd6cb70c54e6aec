import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './browser-window';

/** What lies on the clipboard, in both forms. A page of ours may only write to it; Firefox's own window reads it. */
export function readClipboard(browser: Browser): Promise<{ html: string; plain: string }> {
  return inBrowserWindow(browser, async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
}
