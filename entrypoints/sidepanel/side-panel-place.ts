import { browser } from '@/stores/browser';
import type { Gateway } from '@/stores/gateway';
import type { Place } from '../panel/place';

/** The browser's side panel: one for each window, about what was chosen for that window. */
export function sidePanelPlace(gateway: Gateway): Place {
  let windowId: number | null = null;
  let opened = !wasReloaded();
  return {
    async key() {
      windowId = (await browser.windows.getCurrent()).id ?? null;
      if (windowId === null) return null;
      const key = { is: 'side-panel', windowId, opened } as const;
      // From then on it stays with what it is about.
      opened = false;
      return key;
    },
    async keep(pin) {
      await gateway.request('surface.pin', { windowId, pin });
    },
    async close(_surface, flushed) {
      await flushed;
      // Both browsers take the side panel down with its page.
      window.close();
    },
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

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload';
}
