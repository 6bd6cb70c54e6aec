import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';
import { inBrowserWindow } from './browser-window';
import type { Keyboards } from './keyboard';

declare const Cc: Keyboards;
declare const Ci: { nsITextInputProcessor: unknown };

/**
 * Presses Control, Shift and a digit as on the keyboard: first the page in front hears it, then Firefox itself, whose
 * shortcuts, the extension's among them, are only there. WebDriver's keys go to the page alone. A Firefox that has just
 * started knows them a moment after its first page is there.
 */
export async function pressShortcut(browser: Browser, digit: string): Promise<void> {
  await expect.poll(() => hasShortcuts(browser)).toBe(true);
  await inBrowserWindow(
    browser,
    (key) => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      if (!keyboard?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys.');
      const keys = [
        new KeyboardEvent('', { key: 'Control', code: 'ControlLeft', keyCode: 17 }),
        new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
        new KeyboardEvent('', { key, code: `Digit${key}`, keyCode: key.charCodeAt(0) }),
      ];
      for (const each of keys) keyboard.keydown(each);
      for (const each of keys.reverse()) keyboard.keyup(each);
    },
    digit,
  );
}

/** Whether this window has the shortcuts of an extension. */
function hasShortcuts(browser: Browser): Promise<boolean> {
  return inBrowserWindow(browser, () => document.querySelector('keyset[id^="ext-keyset-id"]') !== null);
}
