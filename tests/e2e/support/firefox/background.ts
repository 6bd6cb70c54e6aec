import type { Browser } from 'puppeteer-core';
import type { Reader } from '../stored';
import { inBrowserWindow } from './browser-window';
import { BACKGROUND, evaluateIn } from './extension-document';
import { EXTENSION_ID, type ExtensionView } from './in-document';

declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(): Promise<void> } } | null;
};

/** Stops the event page as Firefox does after half a minute in which it had nothing to do. */
export function stopBackground(browser: Browser): Promise<void> {
  return inBrowserWindow(
    browser,
    async (id) => {
      await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
    },
    EXTENSION_ID,
  );
}

/** What looks into the database behind the product's back, from an open document of the extension. */
export function readerIn(browser: Browser, view: ExtensionView = BACKGROUND): Reader {
  const evaluate = (act: (given: unknown) => unknown, given: unknown): Promise<unknown> =>
    evaluateIn(browser, view, `(${act.toString()})(${given === undefined ? '' : JSON.stringify(given)})`);
  return { evaluate };
}
