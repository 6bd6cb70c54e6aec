import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProcessPreset } from '@/core/process/preset';
import { checkOwnName } from '@/core/process/preset-change';
import { inTurn } from './in-turn';
import { messageOf } from './message-of';
import type { PresetStore } from './preset-store';
import type { SaveStatus } from './saver';

interface PresetDraftState {
  /** As it is typed; its version is the one that is stored. */
  draft: ProcessPreset;
  status: SaveStatus | undefined;
  /** Why nothing of it is saved: its name; null where it can be. */
  problem: string | null;
  /** Shows the change at once and saves it; what is typed meanwhile is saved after it. Never rejects. */
  change: (patch: Partial<Omit<ProcessPreset, 'id' | 'version'>>) => void;
  /** Ends when everything that was typed is saved, or could not be. */
  flush(): Promise<void>;
}

export type PresetDraft = StoreApi<PresetDraftState>;

/** An own preset while it is edited, saved as it is typed. `now` in epoch ms. */
export function createPresetDraft(
  presetStore: PresetStore,
  preset: ProcessPreset,
  now: () => number,
): PresetDraft {
  let stored = preset;
  /** The text that was saved, or refused: only another one is tried again. */
  let settled = preset;
  const store = createStore<PresetDraftState>()((set, get) => ({
    draft: preset,
    status: undefined,
    problem: null,
    change(patch) {
      const draft = { ...get().draft, ...patch };
      const problem = checkOwnName(draft, presetStore.getState().own);
      set({ draft, problem, status: { state: 'typing' } });
      if (problem === null) void get().flush();
    },
    flush: inTurn(async () => {
      const { draft, problem } = get();
      if (problem !== null || draft === settled) return;
      settled = draft;
      set({ status: { state: 'saving' } });
      try {
        stored = await presetStore.getState().patch(draft, stored);
        const typed = get().draft;
        const next = { ...typed, version: stored.version };
        // What was typed meanwhile is saved after this.
        if (typed === draft) settled = next;
        set({ draft: next, status: { state: 'saved', at: now() } });
      } catch (error) {
        set({ status: { state: 'failed', message: messageOf(error) } });
        const newest = presetStore
          .getState()
          .own.filter(({ id }) => id === preset.id)
          .sort((a, b) => b.version - a.version)[0];
        // Somebody else has changed it: what they stored is what is changed from now on.
        if (newest) stored = newest;
      }
    }),
  }));
  return store;
}
