import { messageOf } from './message-of';

/** Text being typed, text being saved, and text saved are three states, and the user sees which. */
export type SaveStatus =
  | { state: 'typing' }
  | { state: 'saving' }
  | { state: 'saved'; at: number }
  | { state: 'failed'; message: string };

/** Writes wait this long after the last change ... */
export const PAUSE_MS = 100;
/** ... but never longer than this while changes go on. */
export const LONGEST_WAIT_MS = 200;

export interface Saver {
  /** Runs `write` after a pause; a later write for the same field takes its place. */
  schedule(field: string, write: () => Promise<unknown>): void;
  /**
   * Runs `write` now, after whatever the field still has under way. Never rejects: failures are in the status.
   * `alsoFor` names other fields whose fate this write is too: it waits for all, and all are reported in one go.
   */
  now(field: string, write: () => Promise<unknown>, ...alsoFor: string[]): Promise<void>;
  /** Runs what failed in `field` again, or what has been scheduled in its place; nothing where nothing failed. */
  retry(field: string): Promise<void>;
  /** Drops what failed, all of it or in one field: it belongs to what is no longer open, or is given up. */
  forget(field?: string): void;
  flush(): Promise<void>;
  /** Gives up everything that waits, and says nothing more of what is under way: what it belongs to is erased. */
  drop(): void;
  /**
   * Sends everything at once, behind no answer: the page may be gone before one comes. So a write must be right wherever
   * an earlier one of its field has arrived and was not answered. Where the page lives on it is run once more: then it must
   * leave alone what others have written since.
   */
  leave(): void;
}

interface Pending {
  timer: ReturnType<typeof setTimeout>;
  since: number;
  write: () => Promise<unknown>;
}

/**
 * Coalesces writes by field, keeps them in order within a field, and reports each field's status.
 * `reportAny` is called on every change of state, with all fields that it holds for; `now` in epoch ms.
 */
export function createSaver(
  reportAny: (fields: readonly string[], status: SaveStatus) => void,
  now: () => number,
): Saver {
  /** Who keeps one status for one field does not look which: of none there is nothing to say. */
  const report: typeof reportAny = (fields, status) => {
    if (fields.length > 0) reportAny(fields, status);
  };
  const pending = new Map<string, Pending>();
  const running = new Map<string, Promise<void>>();
  /** Starts the turns that wait for an earlier one, each where it stands. */
  const waiting = new Set<() => void>();
  /** Which turn of each field was started last. */
  const started = new Map<string, number>();
  let turns = 0;

  /** What began before the last `drop` reports nothing. */
  let epoch = 0;
  const failed = new Map<string, { fields: readonly string[]; write: () => Promise<unknown> }>();

  const run = (fields: readonly string[], write: () => Promise<unknown>): Promise<void> => {
    const begun = epoch;
    const id = (turns += 1);
    const before = Promise.all(fields.map((each) => running.get(each) ?? Promise.resolve()));
    let isFirst = false;
    const inTurn = before.then(() => {
      isFirst = true;
    });
    let go: () => void = () => undefined;
    const atOnce = new Promise<void>((resolve) => (go = resolve));
    waiting.add(go);
    const turn = Promise.race([inTurn, atOnce]).then(async () => {
      waiting.delete(go);
      if (begun !== epoch) return;
      for (const each of fields) started.set(each, id);
      report(fields, { state: 'saving' });
      try {
        await write();
        // An earlier write that was lost and sent again may have come in behind this one.
        if (!isFirst) await inTurn.then(() => (begun === epoch ? write() : undefined));
        if (begun !== epoch) return;
        for (const each of fields) failed.delete(each);
        // A field that has been typed in meanwhile is not saved, whatever has become of this write.
        report(
          fields.filter((each) => isLast(each, turn)),
          { state: 'saved', at: now() },
        );
      } catch (error) {
        if (begun !== epoch) return;
        // What a later write has been sent for already is that one's to say.
        const own = fields.filter((each) => started.get(each) === id);
        const failure = { fields, write };
        for (const each of own) failed.set(each, failure);
        report(own, { state: 'failed', message: messageOf(error) });
      }
    });
    for (const each of fields) running.set(each, turn);
    return turn;
  };

  const isLast = (field: string, turn: Promise<void>): boolean =>
    running.get(field) === turn && !pending.has(field);

  const fire = (field: string): Promise<void> => {
    const next = pending.get(field);
    if (!next) return running.get(field) ?? Promise.resolve();
    clearTimeout(next.timer);
    pending.delete(field);
    return run([field], next.write);
  };

  return {
    schedule(field, write) {
      const before = pending.get(field);
      if (before) clearTimeout(before.timer);
      const since = before?.since ?? now();
      const wait = Math.max(0, Math.min(PAUSE_MS, since + LONGEST_WAIT_MS - now()));
      pending.set(field, { since, write, timer: setTimeout(() => void fire(field), wait) });
      report([field], { state: 'typing' });
    },
    now(field, write, ...alsoFor) {
      const replaced = pending.get(field);
      if (replaced) {
        clearTimeout(replaced.timer);
        pending.delete(field);
      }
      return run([field, ...alsoFor], write);
    },
    async retry(field) {
      const again = failed.get(field);
      if (pending.has(field)) await fire(field);
      else if (again) {
        // Each of its fields may be tried again in the same breath.
        for (const each of again.fields) if (failed.get(each) === again) failed.delete(each);
        await run(again.fields, again.write);
      }
    },
    forget(field) {
      if (field === undefined) failed.clear();
      else failed.delete(field);
    },
    drop() {
      epoch += 1;
      for (const { timer } of pending.values()) clearTimeout(timer);
      for (const fields of [pending, running, failed]) fields.clear();
    },
    async flush() {
      await Promise.all([...new Set([...pending.keys(), ...running.keys()])].map(fire));
    },
    leave() {
      for (const field of pending.keys()) void fire(field);
      for (const go of waiting) go();
    },
  };
}
