import * as v from 'valibot';
import { DAY_MS } from '@/core/interview/interview';
import { SweepSchema, type Sweep } from '@/core/keeping/sweep';
import { browser } from '@/stores/browser';
import { isFirefox } from '@/stores/browser-kind';
import { dropFiller, fillOnce, ROUND_BYTES } from '@/stores/database/filler';
import { messageOf } from '@/stores/message-of';

/**
 * The last step of erasing, in Chromium: LevelDB keeps what was deleted in its files until it has reason to rewrite them.
 * A database of random bytes, made and deleted again some times over, gives it one. LevelDB merges a level of its files
 * into the next once it holds 10 MB, so each round has to keep more than that at a time: with 4 MB a round the oldest file
 * was left as it was in four runs of seven, however many rounds there were; with 24 MB in none of four.
 */
const ROUNDS = 4;
/** What the rounds may take before the browser gives it back, with room to spare. */
const ROOM_BYTES = 2 * ROUNDS * ROUND_BYTES;

/**
 * Chromium clears the rows of a deleted database, and has the files around them merged, some seconds after it has said
 * that it is deleted, and tells nobody when. Measured: 3 s are enough, also in a database of 100 MB.
 */
const SETTLE_MS = 6_000;

const KEY = 'sweep';

export interface Sweeper {
  due: () => Promise<void>;
  notDue: () => Promise<void>;
  state: () => Promise<Sweep>;
  /** Goes on where it was stopped; whoever asks while it runs waits for the same run. */
  sweep: () => Promise<Sweep>;
  /** The same without being asked: what failed is tried again after a day, and not at each start of the worker. */
  goOn: () => Promise<void>;
}

/** `changed` hears of every round. `now` in epoch ms. */
export function createSweeper(changed: (sweep: Sweep) => void, now: () => number): Sweeper {
  let running: Promise<Sweep> | null = null;
  let before: Sweep = { state: 'none' };
  /** How often this worker was told that it is due. */
  let asked = 0;

  const state = async (): Promise<Sweep> => {
    if (!isNeeded()) return { state: 'not-needed' };
    const read = v.safeParse(SweepSchema, (await browser.storage.local.get(KEY))[KEY]);
    return read.success ? read.output : { state: 'none' };
  };
  const keep = async (sweep: Sweep): Promise<Sweep> => {
    await browser.storage.local.set({ [KEY]: sweep });
    changed(sweep);
    return sweep;
  };

  /** `anew`: whatever was done before was done too early. */
  const run = async (anew: boolean): Promise<Sweep> => {
    const found = await state();
    if (found.state !== 'due' && found.state !== 'failed') return found;
    const { since } = found;
    const begun = asked;
    try {
      await dropFiller();
      await refuseWithoutRoom();
      for (let done = anew ? 0 : roundsOf(found); done < ROUNDS; done += 1) {
        await fillOnce();
        // Something was erased meanwhile: all rounds have to come after it.
        if (begun !== asked) return await run(true);
        await keep({ state: 'due', since, done: done + 1, of: ROUNDS });
      }
      await new Promise((settled) => setTimeout(settled, SETTLE_MS));
      if (begun !== asked) return await run(true);
      return await keep({ state: 'done', at: now() });
    } catch (error) {
      // What is left of the filler goes with the next try.
      await dropFiller().catch(() => undefined);
      return keep({ state: 'failed', since, at: now(), why: messageOf(error) });
    }
  };

  const sweep = (): Promise<Sweep> => {
    running ??= run(false).finally(() => {
      running = null;
    });
    return running;
  };

  return {
    state,
    sweep,
    async goOn() {
      const found = await state();
      // A clock that was set back must not put it off for long.
      const isOld = found.state === 'failed' && Math.abs(now() - found.at) > DAY_MS;
      if (found.state === 'due' || isOld) await sweep();
    },
    async due() {
      if (!isNeeded()) return;
      asked += 1;
      before = await state();
      await keep({ state: 'due', since: now(), done: 0, of: ROUNDS });
    },
    async notDue() {
      if (isNeeded()) await keep(before);
    },
  };
}

/** How many rounds need not be made again; of more than there are, none is believed. */
const roundsOf = (found: Sweep): number => (found.state === 'due' && found.done <= ROUNDS ? found.done : 0);

/** Firefox keeps IndexedDB in SQLite, which overwrites what it deletes (docs/security.md). */
const isNeeded = (): boolean => !isFirefox();

async function refuseWithoutRoom(): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < ROOM_BYTES)
    throw new Error(
      `The disk has too little room: ${Math.round(ROOM_BYTES / 1_048_576)} MB are needed for a moment. Make room, and try again.`,
    );
}
