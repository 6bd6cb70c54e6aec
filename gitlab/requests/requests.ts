import type { Clock } from './clock';
import { fetchOnce, NO_ANSWER, type Fetched, type FetchLike, type Try } from './fetch-once';
import type { Gate } from './gate';
import { POLICY, TRY_AGAIN } from './policy';
import { createSlots } from './slots';

/** Asks for one address, however many tries that takes. Null where the reading has ended; never rejects. */
export type Get = (url: string) => Promise<Fetched | null>;

/** What `createRequests` works with. */
export interface RequestsDeps {
  fetch: FetchLike;
  gate: Gate;
  clock: Clock;
  /** At least 0, less than 1: so that tries after one failure don't all come back at the same moment. */
  random: () => number;
  /** Requests on their way at once. */
  atOnce: number;
  /** How long each of them rests after its answer, in milliseconds: the others of this machine and of GitLab go first. */
  restMs: number;
  /** `low` lets the page's own requests go first, where the browser knows how. */
  priority: 'low' | 'auto';
  /** Ends every request and every wait. */
  signal: AbortSignal;
}

const RATE_LIMITED: Fetched = { ...NO_ANSWER, status: 429, failure: null };

/** Asks with a few requests at once, does what GitLab wants about pauses, and tries again what may be tried again. */
export function createRequests({
  fetch,
  gate,
  clock,
  random,
  atOnce,
  restMs,
  priority,
  signal,
}: RequestsDeps): Get {
  const inSlot = createSlots(atOnce, restMs > 0 ? () => clock.sleep(restMs, signal) : null);

  /** How long to pause before the next try, in milliseconds; null where there is none. Closes the gate for a limit. */
  const pauseAfter = (outcome: Try, tried: number): number | null => {
    if (!mayBeTriedAgain(outcome) || tried >= POLICY.tries) return null;
    const limited = outcome.fetched.status === 429;
    const asked = outcome.wishes.retryInMs;
    const first = limited ? POLICY.firstLimitPauseMs : POLICY.firstPauseMs;
    const own = first * 2 ** (tried - 1) * (0.5 + random());
    if (asked === null && !limited) return own;
    // The gate makes the pause, and for all.
    if (gate.close(Math.max(asked ?? 0, own))) return 0;
    // To go on asking would only lengthen it.
    if (limited) gate.giveUp();
    return null;
  };

  const tryOnce = (url: string, tried: number) =>
    inSlot(async () => {
      if (!(await gate.pass())) return { fetched: RATE_LIMITED, pause: null };
      if (signal.aborted) return null;
      const outcome = await fetchOnce({ fetch, url, signal, now: clock.now, priority });
      if (outcome.wishes.restInMs !== null) gate.close(outcome.wishes.restInMs);
      return { fetched: outcome.fetched, pause: pauseAfter(outcome, tried) };
    });

  return async (url) => {
    for (let tried = 1; ; tried += 1) {
      const outcome = await tryOnce(url, tried);
      if (signal.aborted || !outcome) return null;
      if (outcome.pause === null) return outcome.fetched;
      // Outside the slot: others may go on meanwhile.
      if (outcome.pause > 0) await clock.sleep(outcome.pause, signal);
    }
  };
}

function mayBeTriedAgain({ fetched: { status, failure }, endsEarly }: Try): boolean {
  return endsEarly || failure === 'offline' || failure === 'timed-out' || TRY_AGAIN.includes(status);
}
