import type { Gateway } from '@/stores/gateway';
import type { Place } from './place';
import { canOpenSidePanel } from './side-panel';

const nothing = (): Promise<void> => Promise.resolve();

/** The frame beside a merge request; `nonce` is its one-time key, null where it has none. */
export function framePlace(gateway: Gateway, nonce: string | null): Place {
  return {
    key: () => Promise.resolve(nonce === null ? null : { nonce }),
    keep: nothing,
    // It lives on behind its closed panel, with what is typed in it.
    async close(surface) {
      const tabId = surface?.tabId ?? null;
      if (tabId !== null) await gateway.request('panel.close', { tabId });
    },
    // Its host in the page goes with the launcher.
    hidden: nothing,
    windowId: () => null,
    isBesideItsTab: true,
    mayRetry: nonce !== null,
    mayMoveToSidePanel: canOpenSidePanel(),
    mayMoveToWindow: true,
  };
}
