import { SECOND_MS, MINUTE_MS } from './duration';

/** When the call begins: at the next five minutes of the clock that are at least eight minutes away. */
export function callTime(now: number): number {
  const step = 5 * MINUTE_MS;
  return Math.ceil((now + 8 * MINUTE_MS - SECOND_MS) / step) * step;
}
