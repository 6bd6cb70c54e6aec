import { beforeThePageGoes } from './before-the-page-goes';
import { loadOnce } from '@/stores/load-once';
import type { PanelStore, PanelStoreDeps } from '@/stores/panel-store';

/**
 * Loads the store of sealed scorecards when it is first asked for, and keeps what is typed in it safe. One that could not
 * be loaded is asked for again.
 */
export function panelStoreOf(deps: PanelStoreDeps): {
  open: () => Promise<PanelStore>;
  /** Null while nobody has asked for it: then nothing was typed in it. */
  opened: () => PanelStore | null;
} {
  let opened: PanelStore | null = null;
  const open = loadOnce(async (): Promise<PanelStore> => {
    const { createPanelStore } = await import('@/stores/panel-store');
    const store = createPanelStore(deps);
    beforeThePageGoes(() => store.getState().leave());
    opened = store;
    return store;
  });
  return { open, opened: () => opened };
}
