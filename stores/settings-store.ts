import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings, SettingsReading } from '@/core/settings/settings';
import type { Gateway } from './gateway';

export interface SettingsState {
  /** Null until they were read. */
  settings: Settings | null;
  /** Those that are as at first because what is stored can't be read. */
  unread: SettingsReading['unread'];
  load(): Promise<void>;
  /** Shows the change at once. Rejects, and shows what was before, where it could not be saved. */
  save(change: Partial<Omit<Settings, 'version'>>): Promise<void>;
}

export type SettingsStore = StoreApi<SettingsState>;

/** What was set for this browser; follows changes made in other tabs. */
export function createSettingsStore(gateway: Gateway): SettingsStore {
  const store = createStore<SettingsState>((set, get) => ({
    settings: null,
    unread: [],
    async load() {
      const { settings, unread } = await gateway.request('settings.load', {});
      set({ settings, unread });
    },
    async save(change) {
      const { settings: before, unread } = get();
      if (!before) return;
      const settings = { ...before, ...change };
      // Everything is written anew, what could not be read with it.
      set({ settings, unread: [] });
      try {
        await gateway.request('settings.save', { settings });
      } catch (error) {
        set({ settings: before, unread });
        throw error;
      }
    },
  }));
  gateway.subscribe((published) => {
    if (published.type === 'settings-changed') store.setState({ settings: published.settings, unread: [] });
    // What can't be had now stays as it was.
    if (published.type === 'reconnected')
      store
        .getState()
        .load()
        .catch(() => undefined);
  });
  return store;
}
