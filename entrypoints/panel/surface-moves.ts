import type { App } from '@/components/app/app-context';
import type { InterviewStore } from '@/stores/interview-store';
import type { PanelStore } from '@/stores/panel-store';
import { knownSurface } from '@/stores/review-store';
import { pinOf, type PanelStores } from './panel-stores';
import { openSidePanel } from './side-panel';

type Actions = Pick<App, 'openSidePanel' | 'detach' | 'hideAll' | 'closePanel' | 'openDashboard'>;

/** What is done with this page as a whole: hide, close, or move what it shows to another place. */
export function surfaceMoves(
  stores: PanelStores,
  panelStore: () => PanelStore | null,
): {
  actions: Actions;
  /** To be called when everything was hidden or shown; `focused` had the focus when the page became blank. */
  hidden: (hidden: boolean, focused: HTMLElement | null) => void;
} {
  const { gateway, place, interviewStore, reviewStore } = stores;
  const flush = async (): Promise<void> => {
    await Promise.all([interviewStore.getState().flush(), panelStore()?.getState().flush()]);
  };
  const close = (): Promise<void> => place.close(knownSurface(reviewStore.getState()), flush());

  let wasShown = false;
  let isHidden = false;
  return {
    actions: {
      openSidePanel: place.mayMoveToSidePanel
        ? async () => {
            const pin = pinOf(stores);
            // First, and without waiting: the browsers allow it only while the click is being handled.
            const opening = openSidePanel();
            await Promise.all([opening, gateway.request('surface.pin', { windowId: null, pin })]);
            await close();
          }
        : null,
      detach: place.mayMoveToWindow
        ? async () => {
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
        void place.hidden(
          flush(),
          () => !isHidden || hasFailed(stores.interviewStore) || hasFailed(panelStore()),
          focused,
        );
      wasShown ||= !hidden;
    },
  };
}

/** Whether something is only here, because it could not be saved. */
function hasFailed(store: InterviewStore | PanelStore | null): boolean {
  return Object.values(store?.getState().saves ?? {}).some(({ state }) => state === 'failed');
}
