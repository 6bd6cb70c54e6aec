import type { RawAnswer } from '../answer';
import { POLICY } from './policy';
import { readWishes, type HeadersLike, type Wishes } from './wishes';

/** The part of `fetch` that reading needs. */
export type FetchLike = (
  url: string,
  init: {
    credentials: 'same-origin';
    headers: Record<string, string>;
    signal: AbortSignal;
    priority?: 'low' | 'auto';
  },
) => Promise<{
  status: number;
  headers: HeadersLike;
  redirected?: boolean;
  url?: string;
  text(): Promise<string>;
}>;

/** What one request gave, without what was asked. */
export type Fetched = Pick<
  RawAnswer,
  'status' | 'contentType' | 'text' | 'nextPage' | 'totalPages' | 'etag' | 'failure'
>;

/** The outcome of one try. */
export interface Try {
  fetched: Fetched;
  wishes: Wishes;
  /** The body ended before its JSON did. */
  endsEarly: boolean;
}

/** In the place of an answer where there is none; why is said in `failure`. */
export const NO_ANSWER: Omit<Fetched, 'failure'> = {
  status: 0,
  contentType: '',
  text: '',
  nextPage: null,
  totalPages: null,
  etag: null,
};

interface Once {
  fetch: FetchLike;
  url: string;
  signal: AbortSignal;
  /** Epoch milliseconds. */
  now: () => number;
  priority: 'low' | 'auto';
}

/** Asks once, with the session of the page. Never rejects: what goes wrong is an outcome like any other. */
export async function fetchOnce({ fetch, url, signal, now, priority }: Once): Promise<Try> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(POLICY.timeoutMs)]),
      priority,
    });
    const wishes = readWishes(response.headers, now());
    if (response.redirected && isSignIn(response.url ?? '')) return failed('unauthorised', wishes);
    const text = await response.text();
    const fetched = {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      text,
      nextPage: count(response.headers.get('x-next-page')),
      totalPages: count(response.headers.get('x-total-pages')),
      etag: response.headers.get('etag'),
      failure: null,
    };
    return { fetched, wishes, endsEarly: response.status === 200 && endsEarly(text) };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return failed(timedOut ? 'timed-out' : 'offline', { retryInMs: null, restInMs: null });
  }
}

function failed(failure: Fetched['failure'], wishes: Wishes): Try {
  return { fetched: { ...NO_ANSWER, failure }, wishes, endsEarly: false };
}

/** A proxy that signs people in leads there instead of answering 401. */
function isSignIn(url: string): boolean {
  return /\/users\/sign_in(?:[/?#]|$)/.test(url);
}

/**
 * Whether an answer was cut off. Each one of the API is a list or an object; only its end is looked at, as reading it
 * is the background's work.
 */
export function endsEarly(text: string): boolean {
  const first = /[^\s\ufeff]/.exec(text)?.[0];
  const last = /\S\s{0,100}$/.exec(text.slice(-101))?.[0][0];
  if (first === '[') return last !== ']';
  return first === '{' && last !== '}';
}

function count(header: string | null): number | null {
  const value = Number(header);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}
