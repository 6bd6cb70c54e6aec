import { browser } from '@/stores/browser';
import type { Gateway } from '@/stores/gateway';
import type { Place } from '../panel/place';
import { closeSidePanel } from '../panel/side-panel';

/** The browser's side panel: one for each window, about what was chosen for that window. */
export function sidePanelPlace(gateway: Gateway): Place {
  let windowId: number | null = null;
  return {
    async key() {
      windowId = (await browser.windows.getCurrent()).id ?? null;
      return windowId === null ? null : { is: 'side-panel', windowId };
    },
    async keep(pin) {
      await gateway.request('surface.pin', { windowId, pin });
    },
    close: (_surface, flushed) => closeSidePanel(flushed),
    async hidden(flushed, hasUnsaved) {
      await flushed;
      // What could not be saved would go with the page; blank, it can be asked back.
      if (!hasUnsaved()) window.close();
    },
    windowId: () => windowId,
    isBesideItsTab: false,
    mayRetry: true,
    mayMoveToSidePanel: false,
    mayMoveToWindow: true,
  };
}
