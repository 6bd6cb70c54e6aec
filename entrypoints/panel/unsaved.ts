import type { SaveStatus } from '@/stores/saver';

/** A store that saves what is typed in it, and says how that goes. */
interface SavingStore {
  getState: () => { saves: Record<string, SaveStatus>; flush: () => Promise<void> };
  subscribe: (listener: () => void) => unknown;
}

/** What is typed in this page and stored nowhere yet. */
export interface Unsaved {
  /** From now on what is typed in this store counts too. */
  watch: (store: SavingStore) => void;
  /** Sends everything that waits for a pause in typing. Never rejects: see `hasFailed`. */
  flush: () => Promise<void>;
  /** Calls back whenever one of the stores has changed. */
  whenChanged: (listener: () => void) => void;
  /** Whether something is only here: it is being typed or saved, or it could not be saved. */
  isAny: () => boolean;
  /** Whether something is only here, because it could not be saved. */
  hasFailed: () => boolean;
  /** Throws, with the reason, where something could not be saved: to be called before this page goes. */
  refuse: () => void;
  /** Sends everything, and then rejects where `refuse` throws. */
  settle: () => Promise<void>;
}

/** Knows of all stores of this page whether what was typed in them is saved. */
export function createUnsaved(): Unsaved {
  const stores: SavingStore[] = [];
  const listeners: (() => void)[] = [];
  const saves = (): SaveStatus[] => stores.flatMap((store) => Object.values(store.getState().saves));
  const failed = (): string | null => {
    const first = saves().find(({ state }) => state === 'failed');
    return first?.state === 'failed' ? first.message : null;
  };
  const flush = async (): Promise<void> => {
    await Promise.all(stores.map((store) => store.getState().flush()));
  };
  const refuse = (): void => {
    const why = failed();
    if (why !== null) throw new Error(`Not everything is saved: ${why} Try again first: it would be lost.`);
  };
  return {
    watch(store) {
      stores.push(store);
      store.subscribe(() => {
        for (const listener of listeners) listener();
      });
    },
    flush,
    whenChanged(listener) {
      listeners.push(listener);
    },
    isAny: () => saves().some(({ state }) => state !== 'saved'),
    hasFailed: () => failed() !== null,
    refuse,
    async settle() {
      await flush();
      refuse();
    },
  };
}
