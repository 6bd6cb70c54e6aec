import { beforeThePageGoes } from './before-the-page-goes';
import { loadOnce } from '@/stores/load-once';
import type { PanelStore, PanelStoreDeps } from '@/stores/panel-store';
import type { Unsaved } from './unsaved';

/**
 * Loads the store of sealed scorecards when it is first asked for, and keeps what is typed in it safe. One that could not
 * be loaded is asked for again.
 */
export function panelStoreOf(deps: PanelStoreDeps, unsaved: Unsaved): () => Promise<PanelStore> {
  return loadOnce(async (): Promise<PanelStore> => {
    const { createPanelStore } = await import('@/stores/panel-store');
    const store = createPanelStore(deps);
    beforeThePageGoes(() => store.getState().leave());
    unsaved.watch(store);
    return store;
  });
}
