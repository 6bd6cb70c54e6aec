import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Exercise } from '@/core/exercise/exercise';
import type { Rubric } from '@/core/rubric/rubric';
import { newestOf, versionsOf, type Use, type Versioned } from '@/core/versions/versioned';
import type { Gateway } from './gateway';
import { createSaver, type SaveStatus } from './saver';

export interface LibraryState<T extends Versioned> {
  /** Every stored version of the interviewer's own items; null until loaded. */
  items: T[] | null;
  uses: Use[];
  /** What is being edited, as it stands on the screen; null while nothing is. */
  open: T | null;
  /** Whether what is open is kept; undefined while nothing was changed. */
  save: SaveStatus | undefined;
  /** Set where another tab has stored something else of what is open here; `stored` is null where it was removed. */
  conflict: { stored: T | null } | null;

  load(): Promise<void>;
  /** Opens the newest version of an item, once everything of the one before is kept. False where there is none. */
  edit(id: string): Promise<boolean>;
  /** A new item: opened, and stored with it. */
  begin(item: T): Promise<void>;
  /** Shows the change at once and keeps it after a pause. */
  change(next: T): void;
  /** Rejects where something could not be kept: it would be lost. */
  close(): Promise<void>;
  /** Stores all of them or none. */
  add(items: T[]): Promise<void>;
  /** Removes one version, or all (`null`); gives what was removed, to be added again. Rejects where it is in use. */
  remove(id: string, version: number | null): Promise<T[]>;
  /** After a conflict: what stands here is kept over the other, or let go for it. */
  settle(which: 'mine' | 'theirs'): Promise<void>;
  /** Writes what still waits for a pause in typing. */
  flush(): Promise<void>;
  /** Sends everything at once, before the page may be gone: see `saver.leave`. */
  leave(): void;
  retry(): Promise<void>;
}

export type LibraryStore<T extends Versioned> = StoreApi<LibraryState<T>>;

/** How one kind of item is asked for. */
interface Shelf<T extends Versioned> {
  list: () => Promise<T[]>;
  uses: () => Promise<Use[]>;
  save: (
    item: T,
    before: T | null,
    sent: T[],
  ) => Promise<{ outcome: 'saved'; item: T } | { outcome: 'changed-elsewhere'; stored: T | null }>;
  add: (items: T[]) => Promise<unknown>;
  remove: (id: string, version: number | null) => Promise<unknown>;
  changed: 'rubrics-changed' | 'exercises-changed';
}

/** What the stores need from outside. `surfaceId` is the one that the gateway sends. */
export interface LibraryStoreDeps {
  gateway: Gateway;
  surfaceId: string;
  /** Epoch ms. */
  now: () => number;
}

/** The interviewer's own rubrics, and the one that is edited. */
export function createRubricLibrary(deps: LibraryStoreDeps): LibraryStore<Rubric> {
  const { gateway } = deps;
  return createLibraryStore(deps, {
    list: () => gateway.request('rubric.list', {}),
    uses: () => gateway.request('rubric.uses', {}),
    save: (item, before, sent) => gateway.request('rubric.save', { item, before, sent }),
    add: (items) => gateway.request('rubric.add', { items }),
    remove: (id, version) => gateway.request('rubric.remove', { id, version }),
    changed: 'rubrics-changed',
  });
}

/** The exercise bank, and the exercise that is edited. */
export function createExerciseLibrary(deps: LibraryStoreDeps): LibraryStore<Exercise> {
  const { gateway } = deps;
  return createLibraryStore(deps, {
    list: () => gateway.request('exercise.list', {}),
    uses: () => gateway.request('exercise.uses', {}),
    save: (item, before, sent) => gateway.request('exercise.save', { item, before, sent }),
    add: (items) => gateway.request('exercise.add', { items }),
    remove: (id, version) => gateway.request('exercise.remove', { id, version }),
    changed: 'exercises-changed',
  });
}

const FIELD = 'item';
/** Of what was never answered, the last may be stored. */
const MOST_SENT = 5;

function createLibraryStore<T extends Versioned>(
  { gateway, surfaceId, now }: LibraryStoreDeps,
  shelf: Shelf<T>,
): LibraryStore<T> {
  const store = createStore<LibraryState<T>>()((set, get) => {
    const saver = createSaver((_, save) => set({ save }), now);
    /** The text of what is open as it is stored: the next save says that it changes this one. */
    let stored: T | null = null;
    /** What was sent since and was not answered: it may be what is stored. */
    let sent: T[] = [];
    let writes = 0;

    const read = async () => {
      const [items, uses] = await Promise.all([shelf.list(), shelf.uses()]);
      return { items, uses };
    };

    const put = (item: T): void =>
      set(({ items }) => ({
        items: [...(items ?? []).filter((one) => one.id !== item.id || one.version !== item.version), item],
      }));

    const write = async (): Promise<void> => {
      const { open } = get();
      if (!open) return;
      writes += 1;
      const before = sent;
      sent = [...sent, open].slice(-MOST_SENT);
      const saving = await shelf.save(open, stored, before);
      if (saving.outcome === 'changed-elsewhere') {
        set({ conflict: { stored: saving.stored } });
        throw new Error('This was changed in another tab. Choose which of the two to keep.');
      }
      // A list that was read meanwhile may be from before this.
      writes += 1;
      const { item } = saving;
      stored = item;
      sent = sent.slice(sent.indexOf(open) + 1);
      put(item);
      set((state) =>
        // Typing has gone on meanwhile; only which version it is may have become another.
        state.open?.id === item.id
          ? { open: { ...state.open, version: item.version, basedOn: item.basedOn } }
          : {},
      );
    };

    const show = (item: T | null): void => {
      stored = item;
      sent = [];
      saver.forget();
      set({ open: item, save: undefined, conflict: null });
    };

    const leave = async (): Promise<void> => {
      await saver.flush();
      const { save } = get();
      if (save?.state === 'failed') throw new Error(`Not everything is saved: ${save.message}`);
    };

    return {
      items: null,
      uses: [],
      open: null,
      save: undefined,
      conflict: null,

      async load() {
        const before = writes;
        const list = await read();
        // What was read while something was written may be from before it.
        if (writes !== before) return get().load();
        set(list);
        const { open, save, items } = get();
        if (!open || (save && save.state !== 'saved')) return;
        const [newest] = versionsOf(items ?? [], open.id);
        if (newest) {
          stored = newest;
          set({ open: newest });
        } else show(null);
      },

      async edit(id) {
        if (get().open?.id === id) return true;
        await leave();
        const item = newestOf(get().items ?? []).find((one) => one.id === id) ?? null;
        show(item);
        return item !== null;
      },

      async begin(item) {
        await leave();
        show(null);
        set({ open: item });
        await saver.now(FIELD, write);
      },

      change(next) {
        set({ open: next });
        saver.schedule(FIELD, write);
      },

      async close() {
        await leave();
        show(null);
      },

      async add(items) {
        await shelf.add(items);
        set(await read());
      },

      async remove(id, version) {
        await saver.flush();
        const gone = (get().items ?? []).filter(
          (item) => item.id === id && (version === null || item.version === version),
        );
        await shelf.remove(id, version);
        set(await read());
        if (get().open?.id === id) show(versionsOf(get().items ?? [], id)[0] ?? null);
        return gone;
      },

      async settle(which) {
        const { conflict } = get();
        if (!conflict) return;
        if (which === 'theirs') {
          show(conflict.stored);
        } else {
          stored = conflict.stored;
          set({ conflict: null });
          await saver.now(FIELD, write);
        }
        set(await read());
      },

      flush: () => saver.flush(),
      leave: () => saver.leave(),
      retry: () => saver.retry(FIELD),
    };
  });

  gateway.subscribe((published) => {
    const elsewhere = published.type === shelf.changed && published.surfaceId !== surfaceId;
    // Which versions are used changes with interviews that begin or go.
    if (store.getState().items && (elsewhere || published.type === 'reconnected'))
      store
        .getState()
        .load()
        .catch(() => undefined);
  });
  return store;
}
