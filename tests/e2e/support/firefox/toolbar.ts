import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './browser-window';
import { EXTENSION_ID, type Content } from './in-document';

declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void; AREA_NAVBAR: string };

/** Clicks the extension's button in the toolbar with the mouse. It stands there as for a user who pinned it. */
export function clickToolbar(browser: Browser): Promise<void> {
  return inBrowserWindow(
    browser,
    (id) => {
      const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
      CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
      const button = document.getElementById(widget)?.querySelector('.unified-extensions-item-action-button');
      if (!button) throw new Error('The toolbar has no button of the extension.');
      const { x, y, width, height } = button.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const mouse = { button: 0, clickCount: 1 };
        (window as unknown as Content).synthesizeMouseEvent(type, x + width / 2, y + height / 2, mouse);
      }
    },
    EXTENSION_ID,
  );
}
