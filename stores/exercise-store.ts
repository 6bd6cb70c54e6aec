import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Exercise } from '@/core/exercise/exercise';
import type { Gateway } from './gateway';

export interface ExerciseState {
  /** Every version of every exercise in the bank; null until loaded. */
  all: Exercise[] | null;
  /** Reads the bank (again). Several who ask at once share one answer. */
  load(): Promise<void>;
}

export type ExerciseStore = StoreApi<ExerciseState>;

/** The exercise bank, to choose from. */
export function createExerciseStore(gateway: Gateway): ExerciseStore {
  let loading: Promise<void> | null = null;
  return createStore<ExerciseState>()((set) => ({
    all: null,
    load() {
      loading ??= gateway
        .request('exercise.list', {})
        .then((all) => set({ all }))
        .finally(() => {
          loading = null;
        });
      return loading;
    },
  }));
}
