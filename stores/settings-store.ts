import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings, SettingsReading } from '@/core/settings/settings';
import type { Gateway } from './gateway';

type Change = Partial<Omit<Settings, 'version'>>;

export interface SettingsState {
  /** Null until they were read. */
  settings: Settings | null;
  /** Those that are as at first because what is stored can't be read. */
  unread: SettingsReading['unread'];
  load(): Promise<void>;
  /** Shows the change at once. Rejects, and shows what was before, where it could not be saved. */
  save(change: Change): Promise<void>;
}

export type SettingsStore = StoreApi<SettingsState>;

/** What was set for this browser; follows changes made in other tabs. */
export function createSettingsStore(gateway: Gateway): SettingsStore {
  /** As far as it is known here. */
  let stored: SettingsReading | null = null;
  /** What was set here and is not stored yet, oldest first. */
  let unsaved: readonly Change[] = [];
  /** Ends with the save before: the next is sent after it, as what is sent is all settings. */
  let last: Promise<void> = Promise.resolve();

  const store = createStore<SettingsState>(() => ({
    settings: null,
    unread: [],
    async load() {
      show(await gateway.request('settings.load', {}));
    },
    async save(change) {
      if (!stored) return;
      unsaved = [...unsaved, change];
      show(stored);
      const saving = last.then(() => send(change));
      // Whoever set it hears why it was not saved; what is set after it goes on from what is stored.
      last = saving.catch(() => undefined);
      try {
        await saving;
      } finally {
        unsaved = unsaved.filter((one) => one !== change);
        show(stored);
      }
    },
  }));

  const show = (reading: SettingsReading): void => {
    stored = reading;
    const settings = unsaved.reduce<Settings>((all, change) => ({ ...all, ...change }), reading.settings);
    // Everything is written anew, what could not be read with it.
    store.setState({ settings, unread: unsaved.length > 0 ? [] : reading.unread });
  };
  const send = async (change: Change): Promise<void> => {
    const before = stored;
    if (!before) return;
    const settings = { ...before.settings, ...change };
    await gateway.request('settings.save', { settings });
    // What was heard since is as new, or newer.
    if (stored === before) stored = { settings, unread: [] };
  };

  gateway.subscribe((published) => {
    if (published.type === 'settings-changed') show({ settings: published.settings, unread: [] });
    // What can't be had now stays as it was.
    if (published.type === 'reconnected')
      store
        .getState()
        .load()
        .catch(() => undefined);
  });
  return store;
}
