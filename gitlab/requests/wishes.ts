import { POLICY } from './policy';

/** The part of an answer's headers that is needed. */
export interface HeadersLike {
  get: (name: string) => string | null;
}

/** What the server asks of us, in milliseconds from now; null where it does not say. */
export interface Wishes {
  /** `Retry-After`: not to come again with this request before. */
  retryInMs: number | null;
  /** The limit is nearly used up and begins anew then. */
  restInMs: number | null;
}

/**
 * Reads `Retry-After` (seconds or an HTTP date, RFC 9110 10.2.3) and GitLab's `RateLimit-Remaining` and
 * `RateLimit-Reset` (epoch seconds). Times are taken against the server's own clock where it tells it.
 */
export function readWishes(headers: HeadersLike, now: number): Wishes {
  const serverNow = time(headers.get('date')) ?? now;
  return { retryInMs: retryIn(headers.get('retry-after'), serverNow), restInMs: restIn(headers, serverNow) };
}

function retryIn(value: string | null, serverNow: number): number | null {
  const seconds = whole(value);
  if (seconds !== null) return seconds * 1_000;
  const at = time(value);
  return at === null ? null : Math.max(at - serverNow, 0);
}

function restIn(headers: HeadersLike, serverNow: number): number | null {
  const remaining = whole(headers.get('ratelimit-remaining'));
  const reset = whole(headers.get('ratelimit-reset'));
  if (remaining === null || reset === null || remaining >= POLICY.spareRequests) return null;
  const ms = reset * 1_000 - serverNow;
  return ms > 0 ? ms : null;
}

function whole(value: string | null): number | null {
  return value !== null && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : null;
}

/** Only what looks like a date: `Date.parse` takes many a number for one. */
function time(value: string | null): number | null {
  const at = value !== null && /[a-z]{3}/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? null : at;
}
