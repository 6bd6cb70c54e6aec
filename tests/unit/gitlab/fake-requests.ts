import type { Clock } from '@/gitlab/requests/clock';
import type { FetchLike } from '@/gitlab/requests/fetch-once';
import { createGate } from '@/gitlab/requests/gate';
import { createRequests, type Get } from '@/gitlab/requests/requests';

/** A clock on which a sleep takes no time but moves `now`. `slept` are all sleeps, in milliseconds. */
export function fakeClock(start = 1_000_000) {
  let now = start;
  const slept: number[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) => {
      if (signal.aborted) return Promise.resolve();
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
  return { clock, slept };
}

interface Options {
  signal?: AbortSignal;
  atOnce?: number;
  restMs?: number;
  clock?: Clock;
}

/** Requests over a pretended `fetch`, on a fake clock and with chance taken out: every pause is as long as its mean. */
export function requestsOver(
  fetch: FetchLike,
  {
    signal = new AbortController().signal,
    atOnce = 100,
    restMs = 0,
    clock = fakeClock().clock,
  }: Options = {},
): { get: Get; waits: number[] } {
  const waits: number[] = [];
  const gate = createGate({ clock, signal, onWaiting: (until) => waits.push(until) });
  const get = createRequests({
    fetch,
    gate,
    clock,
    random: () => 0.5,
    atOnce,
    restMs,
    priority: 'auto',
    signal,
  });
  return { get, waits };
}
