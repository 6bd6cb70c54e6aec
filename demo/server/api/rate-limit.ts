import { MINUTE_MS } from '@/demo/sample/duration';
import type { Demo } from '../demo';

const LIMIT_PER_MINUTE = 2_000;

/** GitLab's `RateLimit-...` headers, counted over the whole minute. They warn; the demo itself never limits. */
export function rateLimitHeaders(demo: Demo): Record<string, string> {
  const now = demo.clock();
  const counted = demo.apiRate.count(now);
  const { rateRemaining } = demo.controls;
  if (rateRemaining !== null) demo.controls.rateRemaining = Math.max(rateRemaining - 1, 0);
  const remaining = rateRemaining ?? Math.max(LIMIT_PER_MINUTE - counted, 0);
  const observed = rateRemaining === null ? counted : LIMIT_PER_MINUTE - remaining;
  const reset = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS;
  return {
    'ratelimit-limit': String(LIMIT_PER_MINUTE),
    'ratelimit-name': 'throttle_authenticated_api',
    'ratelimit-observed': String(observed),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(reset / 1_000),
    'ratelimit-resettime': new Date(reset).toUTCString(),
  };
}

/** Counts requests minute by minute. */
export class MinuteCounter {
  #minute = 0;
  #count = 0;

  /** Adds one at this time; answers how many there are in its minute. */
  count(now: number): number {
    const minute = Math.floor(now / MINUTE_MS);
    this.#count = minute === this.#minute ? this.#count + 1 : 1;
    this.#minute = minute;
    return this.#count;
  }
}
