import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { HostsState, HostsStore } from '@/stores/hosts-store';
import type { PresetState, PresetStore } from '@/stores/preset-store';
import type { SettingsState, SettingsStore } from '@/stores/settings-store';

/** One shortcut of the browser's. `keys` is empty where none is set. */
export interface Shortcut {
  name: string;
  does: string;
  keys: string;
}

/** Everything that the settings may have from outside. */
export interface SettingsServices {
  hostsStore: HostsStore;
  settingsStore: SettingsStore;
  presetStore: PresetStore;
  /** Every host has the panel's width of the settings again. */
  forgetWidths: () => Promise<void>;
  /** What the manifest of this browser asks for: names of permissions and patterns of hosts. */
  permissions: readonly string[];
  shortcuts: () => Promise<Shortcut[]>;
  /** Where the browser lets them be changed, in its own words. */
  shortcutsPlace: string;
  /** Opens that place. */
  openShortcuts: () => Promise<void>;
  /** Epoch milliseconds. */
  now: () => number;
  /** Opaque and unique. */
  newId: () => string;
}

export const SettingsContext = createContext<SettingsServices | null>(null);

/** The services of this page. Throws where no `SettingsContext` stands above the component. */
export function useSettingsServices(): SettingsServices {
  const services = useContext(SettingsContext);
  if (!services) throw new Error('useSettingsServices: render this inside <SettingsContext value={...}>');
  return services;
}

export const useHosts = <T,>(selector: (state: HostsState) => T): T =>
  useStore(useSettingsServices().hostsStore, selector);

export const usePresets = <T,>(selector: (state: PresetState) => T): T =>
  useStore(useSettingsServices().presetStore, selector);

export const useSettings = <T,>(selector: (state: SettingsState) => T): T =>
  useStore(useSettingsServices().settingsStore, selector);
