/**
 * How hard we may lean on a GitLab that people work with at the same time: every number of it, in one place. All times
 * in milliseconds.
 */
export const POLICY = {
  /** One try of one request, its body included. */
  timeoutMs: 30_000,
  /** Tries of one request, the first included. */
  tries: 3,
  /** Before the second try; doubled before each further one, give or take half of it. */
  firstPauseMs: 500,
  /** The same after a 429 that does not say how long. */
  firstLimitPauseMs: 2_000,
  /** A longer wait than this is not waited: what was asked for counts as rate limited. */
  longestWaitMs: 120_000,
  /** All waits of one read together. */
  longestWaitsMs: 300_000,
  /** After an answer of what may come later, before the next of its kind. */
  detailsRestMs: 50,
  /** With fewer requests than this left until the limit begins anew, the rest is left to GitLab's own page. */
  spareRequests: 10,
} as const;

/** Answers that another try may make good: a limit, and what stands before a GitLab that is starting or overloaded. */
export const TRY_AGAIN: readonly number[] = [429, 502, 503, 504];

/** How many requests may be on their way at once. */
export interface AtOnce {
  /** What the timeline needs. */
  timeline: number;
  /** What may come later. */
  details: number;
}

/**
 * `protocol` is the page's own, as `PerformanceNavigationTiming.nextHopProtocol` says. Over HTTP/1.1 a browser opens
 * six connections to a host: we ask for no more at once, so that a request of GitLab's page waits behind at most one of
 * ours, never behind a queue. HTTP/2 and 3 have no such narrow place.
 */
export function atOnce(protocol: string): AtOnce {
  return protocol === 'h2' || protocol === 'h3' ? { timeline: 32, details: 4 } : { timeline: 6, details: 2 };
}
