import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProcessPreset } from '@/core/process/preset';
import { checkOwnName } from '@/core/process/preset-change';
import { newestOf } from '@/core/versions/versioned';
import type { PresetStore } from './preset-store';
import { createSaver, type SaveStatus } from './saver';

interface PresetDraftState {
  /** As it is typed; its version is the one that is stored. */
  draft: ProcessPreset;
  status: SaveStatus | undefined;
  /** Why its name is not saved; null where it can be. Everything else is saved under the name that is stored. */
  problem: string | null;
  /** Shows the change at once and saves it after a pause. Never rejects. */
  change: (patch: Partial<Omit<ProcessPreset, 'id' | 'version'>>) => void;
  /** Ends when everything that was typed is saved, or could not be. */
  flush(): Promise<void>;
}

export type PresetDraft = StoreApi<PresetDraftState>;

const FIELD = 'preset';
/** Of what was never answered, the last may be stored. */
const MOST_SENT = 5;

/** An own preset while it is edited, saved as it is typed, also where the page is left meanwhile. `now` in epoch ms. */
export function createPresetDraft(
  presetStore: PresetStore,
  preset: ProcessPreset,
  now: () => number,
): PresetDraft {
  return createStore<PresetDraftState>()((set, get) => {
    let stored = preset;
    /** What was sent since and was not answered: it may be what is stored. */
    let sent: ProcessPreset[] = [];
    /** Ends that it is asked to send what is unsaved. */
    let settled: (() => void) | null = null;

    const saver = createSaver((_, status) => {
      // A name that can't be saved is typed and no more, whatever became of the rest.
      const shown = get().problem === null || status.state === 'failed';
      set({ status: shown ? status : { state: 'typing' } });
      if (status.state !== 'saved') return;
      settled?.();
      settled = null;
    }, now);

    const write = async (draft: ProcessPreset): Promise<void> => {
      const before = sent;
      sent = [...sent, draft].slice(-MOST_SENT);
      try {
        stored = await presetStore.getState().patch(draft, stored, before);
        sent = sent.slice(sent.indexOf(draft) + 1);
        set((state) => ({ draft: { ...state.draft, version: stored.version } }));
      } catch (error) {
        // Somebody else has changed it: what they stored is what is changed from now on.
        stored = newestOf(presetStore.getState().own).find(({ id }) => id === preset.id) ?? stored;
        throw error;
      }
    };

    return {
      draft: preset,
      status: undefined,
      problem: null,
      change(patch) {
        const draft = { ...get().draft, ...patch };
        const problem = checkOwnName(draft, presetStore.getState().own);
        set({ draft, problem, status: { state: 'typing' } });
        settled ??= presetStore.getState().beforeLeaving(() => saver.leave());
        saver.schedule(FIELD, () => write(problem === null ? draft : { ...draft, name: stored.name }));
      },
      flush: () => saver.flush(),
    };
  });
}
