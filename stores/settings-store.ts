import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '@/core/settings/settings';
import type { Gateway } from './gateway';

export interface SettingsState {
  /** Null until they were read. */
  settings: Settings | null;
  /** Whether everything of ours is hidden; null until it was asked, and then nothing is shown either. */
  hidden: boolean | null;
  load(): Promise<void>;
  /** Shows the change at once. Rejects, and shows what was before, where it could not be saved. */
  save(change: Partial<Omit<Settings, 'version'>>): Promise<void>;
}

export type SettingsStore = StoreApi<SettingsState>;

/** What was set for this browser, and whether everything is hidden; follows changes made in other tabs. */
export function createSettingsStore(gateway: Gateway): SettingsStore {
  const store = createStore<SettingsState>((set, get) => ({
    settings: null,
    hidden: null,
    async load() {
      const [settings, { hidden }] = await Promise.all([
        gateway.request('settings.load', {}),
        gateway.request('hidden.load', {}),
      ]);
      set({ settings, hidden });
    },
    async save(change) {
      const { settings: before } = get();
      if (!before) return;
      const settings = { ...before, ...change };
      set({ settings });
      try {
        await gateway.request('settings.save', { settings });
      } catch (error) {
        set({ settings: before });
        throw error;
      }
    },
  }));
  gateway.subscribe((published) => {
    if (published.type === 'settings-changed') store.setState({ settings: published.settings });
    if (published.type === 'hidden-changed') store.setState({ hidden: published.hidden });
    // What can't be had now stays as it was.
    if (published.type === 'reconnected')
      store
        .getState()
        .load()
        .catch(() => undefined);
  });
  return store;
}
