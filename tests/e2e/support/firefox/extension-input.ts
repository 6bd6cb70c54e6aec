import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './browser-window';
import type { Keyboards } from './keyboard';
import { evaluateIn, press } from './extension-document';
import { EXTENSION_ID, inDocument, type Content, type ExtensionView } from './in-document';

declare const Cc: Keyboards;
declare const Ci: { nsITextInputProcessor: unknown };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { views: Iterable<{ viewType: string; xulBrowser?: { focus(): void } }> };
  } | null;
};

/** Clicks into the field with this name and types, key by key, as on the keyboard. A line break is the Enter key. */
export async function typeInto(
  browser: Browser,
  view: ExtensionView,
  name: string,
  text: string,
): Promise<void> {
  await press(browser, view, name);
  await inDocument(browser, view, typeKeys, text);
}

/** Runs in the document. */
function typeKeys(content: Content, text: string): void {
  const { KeyboardEvent } = content as Content & typeof globalThis;
  const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard?.beginInputTransactionForTests(content)) throw new Error('The document takes no keys.');
  for (const letter of text) {
    const key = letter === '\n' ? { key: 'Enter', code: 'Enter', keyCode: 13 } : { key: letter, keyCode: 0 };
    const event = new KeyboardEvent('', key);
    keyboard.keydown(event);
    keyboard.keyup(event);
  }
}

/** Chooses a file in the hidden field with this name, as the browser's own dialog would. */
export async function chooseFile(
  browser: Browser,
  view: ExtensionView,
  name: string,
  path: string,
): Promise<void> {
  const given = [name, basename(path), (await readFile(path)).toString('base64')];
  await evaluateIn(browser, view, `(${fillFileField.toString()})(...${JSON.stringify(given)})`);
}

/** Runs in the document. */
function fillFileField(name: string, fileName: string, base64: string): void {
  const field = document.querySelector<HTMLInputElement>(`input[type="file"][aria-label="${name}"]`);
  if (!field) throw new Error(`There is no field “${name}”.`);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], fileName));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gives such a document the keyboard, as a click into it does. */
export function focusView(browser: Browser, view: ExtensionView): Promise<void> {
  return inBrowserWindow(
    browser,
    (id, { viewType }) => {
      const views = WebExtensionPolicy.getByID(id)?.extension.views ?? [];
      [...views].find((one) => one.viewType === viewType)?.xulBrowser?.focus();
    },
    EXTENSION_ID,
    view,
  );
}
