import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProcessPreset } from '@/core/process/preset';
import type { Gateway } from './gateway';

export interface PresetState {
  /** Every version of the interviewer's own presets; empty until loaded. */
  own: ProcessPreset[];
  load(): Promise<void>;
  /** Stores a new version. Rejects, and keeps nothing, where it could not be stored. */
  save(preset: ProcessPreset): Promise<void>;
  /**
   * Stores a change of a preset's newest version (`before`, null for a new one) and answers it as it is stored, which may
   * be as the next version. `sent`: what was sent since and not answered. Rejects where it could not be stored, or was
   * changed elsewhere meanwhile: then `own` has that.
   */
  patch(
    preset: ProcessPreset,
    before: ProcessPreset | null,
    sent?: readonly ProcessPreset[],
  ): Promise<ProcessPreset>;
  /** Removes every version of it. Rejects where an interview began with one. */
  remove(id: string): Promise<void>;
  /** Whoever edits a preset has `send` called before the page may be gone, until the answer is called. */
  beforeLeaving(send: () => void): () => void;
  /** Sends at once what is typed in any preset, before the page may be gone: see `saver.leave`. */
  leave(): void;
}

export type PresetStore = StoreApi<PresetState>;

/** The process presets that the interviewer made; those that come with Second Chair are in `core/process/presets`. */
export function createPresetStore(gateway: Gateway): PresetStore {
  const editors = new Set<() => void>();
  const store = createStore<PresetState>()((set, get) => ({
    own: [],
    async load() {
      set({ own: await gateway.request('preset.list', {}) });
    },
    async save(preset) {
      await gateway.request('preset.save', { preset });
      set(({ own }) => ({ own: [...without(own, preset), preset] }));
    },
    async patch(preset, before, sent = []) {
      const answer = await gateway.request('preset.patch', { preset, before, sent: [...sent] });
      if (answer.outcome === 'changed-elsewhere') {
        await get().load();
        throw new Error('It was changed elsewhere meanwhile. Change it once more to keep what stands here.');
      }
      set(({ own }) => ({ own: [...without(own, answer.preset), answer.preset] }));
      return answer.preset;
    },
    async remove(id) {
      await gateway.request('preset.remove', { id });
      set(({ own }) => ({ own: own.filter((one) => one.id !== id) }));
    },
    beforeLeaving(send) {
      editors.add(send);
      return () => editors.delete(send);
    },
    leave() {
      for (const send of editors) send();
    },
  }));
  gateway.subscribe(({ type }) => {
    // What can't be had now stays as it was.
    if (type === 'presets-changed' || type === 'reconnected')
      store
        .getState()
        .load()
        .catch(() => undefined);
  });
  return store;
}

const without = (own: readonly ProcessPreset[], { id, version }: ProcessPreset): ProcessPreset[] =>
  own.filter((one) => one.id !== id || one.version !== version);
