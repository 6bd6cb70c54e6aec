import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProcessPreset } from '@/core/process/preset';
import type { Gateway } from './gateway';

export interface PresetState {
  /** Every version of the interviewer's own presets; empty until loaded. */
  own: ProcessPreset[];
  load(): Promise<void>;
  /** Stores a new version. Rejects, and keeps nothing, where it could not be stored. */
  save(preset: ProcessPreset): Promise<void>;
}

export type PresetStore = StoreApi<PresetState>;

/** The process presets that the interviewer made; those that come with Second Chair are in `core/process/presets`. */
export function createPresetStore(gateway: Gateway): PresetStore {
  return createStore<PresetState>()((set) => ({
    own: [],
    async load() {
      set({ own: await gateway.request('preset.list', {}) });
    },
    async save(preset) {
      await gateway.request('preset.save', { preset });
      set(({ own }) => ({
        own: [...own.filter(({ id, version }) => id !== preset.id || version !== preset.version), preset],
      }));
    },
  }));
}
