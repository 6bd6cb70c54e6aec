import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './browser-window';

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}
declare const Cc: Record<string, { createInstance(what: unknown): TextInputProcessor } | undefined>;
declare const Ci: { nsITextInputProcessor: unknown };

/**
 * Presses Control, Shift and a digit as on the keyboard: first the page in front hears it, then Firefox itself, whose
 * shortcuts, the extension's among them, are only there. WebDriver's keys go to the page alone.
 */
export function pressShortcut(browser: Browser, digit: string): Promise<void> {
  return inBrowserWindow(
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
