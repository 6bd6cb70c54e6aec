import type { App } from '@/components/app/app-context';
import { knownSurface } from '@/stores/review-store';
import { pinOf, type PanelStores } from './panel-stores';
import { openSidePanel } from './side-panel';
import type { Unsaved } from './unsaved';

type Actions = Pick<App, 'openSidePanel' | 'detach' | 'hideAll' | 'closePanel' | 'openDashboard'>;

/**
 * What is done with this page as a whole: hide, close, or move what it shows to another place. What could not be saved is
 * only here: then nothing is moved, nor a page closed that would take it along.
 */
export function surfaceMoves(
  stores: PanelStores,
  unsaved: Unsaved,
): {
  actions: Actions;
  /** To be called when everything was hidden or shown; `focused` had the focus when the page became blank. */
  hidden: (hidden: boolean, focused: HTMLElement | null) => void;
} {
  const { gateway, place, reviewStore } = stores;
  const close = (): Promise<void> => place.close(knownSurface(reviewStore.getState()), unsaved.settle);

  let wasShown = false;
  let isHidden = false;
  return {
    actions: {
      openSidePanel: place.mayMoveToSidePanel
        ? async () => {
            unsaved.refuse();
            const pin = pinOf(stores);
            // Now, and without waiting: the browsers allow it only while the click is being handled.
            const opening = openSidePanel();
            await Promise.all([opening, gateway.request('surface.pin', { windowId: null, pin })]);
            await unsaved.settle();
            await close();
          }
        : null,
      detach: place.mayMoveToWindow
        ? async () => {
            await unsaved.settle();
            await gateway.request('surface.detach', { pin: pinOf(stores) });
            await close();
          }
        : null,
      async hideAll() {
        await gateway.request('panel.hide-all', {});
      },
      closePanel: close,
      async openDashboard(section) {
        await gateway.request('dashboard.open', { section });
      },
    },
    hidden(hidden, focused) {
      isHidden = hidden;
      // One that was opened while everything is hidden is blank, and stays where the user put it.
      if (hidden && wasShown)
        void place.hidden(unsaved.flush(), () => !isHidden || unsaved.hasFailed(), focused);
      wasShown ||= !hidden;
    },
  };
}
