import { beforeThePageGoes } from './before-the-page-goes';
import type { PanelStore, PanelStoreDeps } from '@/stores/panel-store';

/**
 * Loads the store of sealed scorecards when it is first asked for, and keeps what is typed in it safe. One that could not
 * be loaded is asked for again.
 */
export function panelStoreOf(deps: PanelStoreDeps): () => Promise<PanelStore> {
  let opening: Promise<PanelStore> | null = null;
  const open = async (): Promise<PanelStore> => {
    const { createPanelStore } = await import('@/stores/panel-store');
    const store = createPanelStore(deps);
    beforeThePageGoes(() => store.getState().leave());
    return store;
  };
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}
