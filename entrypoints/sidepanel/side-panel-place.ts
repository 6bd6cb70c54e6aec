import { readSpot } from '@/components/app/read-spot';
import { browser } from '@/stores/browser';
import type { Gateway } from '@/stores/gateway';
import type { Spot } from '@/stores/messages/protocol';
import type { Place } from '../panel/place';

/** The browser's side panel: one for each window, about what was chosen for that window. */
export function sidePanelPlace(gateway: Gateway): Place {
  let windowId: number | null = null;
  let opened = !wasReloaded();
  /** Where it can't be, the panel is opened by the user, as it was at first. */
  const remember = async (spot: Spot | null): Promise<void> => {
    if (windowId !== null) await gateway.request('surface.hidden', { windowId, spot }).catch(() => undefined);
  };
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
    async close(_surface, settle) {
      await settle();
      // Both browsers take the side panel down with its page.
      window.close();
    },
    async hidden(flushed, mustStay, focused) {
      const spot = readSpot(document, focused);
      await flushed;
      // What could not be saved would go with the page; blank, it can be asked back.
      if (mustStay()) return;
      await remember(spot);
      if (mustStay()) await remember(null);
      else window.close();
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
