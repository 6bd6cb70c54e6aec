import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue';

export type LoaderState = 'loading' | 'ready' | 'failed';

export interface Loader<Value> {
  state: Ref<LoaderState>;
  /** What was loaded last, null before that. */
  value: ShallowRef<Value | null>;
  run: () => Promise<void>;
}

/** Loads something now and again. Only the newest run counts: older ones are aborted, and their answers dropped. */
export function useLoader<Value>(load: (signal: AbortSignal) => Promise<Value>): Loader<Value> {
  const state = ref<LoaderState>('loading');
  const value: ShallowRef<Value | null> = shallowRef(null);
  let current = new AbortController();

  async function run(): Promise<void> {
    current.abort();
    const mine = new AbortController();
    current = mine;
    state.value = 'loading';
    try {
      const loaded = await load(mine.signal);
      if (mine.signal.aborted) return;
      value.value = loaded;
      state.value = 'ready';
    } catch {
      if (!mine.signal.aborted) state.value = 'failed';
    }
  }

  onScopeDispose(() => current.abort());
  return { state, value, run };
}
