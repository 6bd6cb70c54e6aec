import type { RawAnswer } from './answer';
import { PER_PAGE, type Endpoint } from './endpoints';

/** The part of `fetch` that reading needs. */
export type FetchLike = (
  url: string,
  init: { credentials: 'same-origin'; headers: Record<string, string>; signal: AbortSignal },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

export interface Reading {
  fetch: FetchLike;
  /** The API's base, `apiBase` in `endpoints.ts`. */
  base: string;
  endpoints: readonly Endpoint[];
  /** Called with every answer as soon as it is there, in whatever order they come. */
  forward: (answer: RawAnswer) => void;
  /** Ends the reading; nothing is forwarded after it. */
  signal: AbortSignal;
}

const TIMEOUT_MS = 30_000;
/** A count of pages beyond this is not believed, but followed one by one. */
const MOST_PAGES_AT_ONCE = 1_000;

/**
 * Reads all endpoints: every first page at once, the rest at once where the count of pages is known, else one after
 * the other. It runs in GitLab's page, so it validates nothing. Never rejects: what fails is an answer like any other.
 */
export async function readMergeRequest({ fetch, base, endpoints, forward, signal }: Reading) {
  const progress = { pagesFetched: 0, pagesKnown: endpoints.length };

  const ask = async (endpoint: Endpoint, page: number): Promise<RawAnswer | null> => {
    const url = base + endpoint.path + (endpoint.paged ? `?per_page=${PER_PAGE}&page=${page}` : '');
    const answer = await fetchAnswer(fetch, url, endpoint, page, signal);
    return signal.aborted ? null : answer;
  };

  const arrived = (answer: RawAnswer, newPages: number) => {
    progress.pagesFetched += 1;
    progress.pagesKnown += newPages;
    forward({ ...answer, ...progress });
  };

  /** GitLab leaves out rows that the viewer may not see, so a page can be empty and not the last: only the header counts. */
  const follow = async (endpoint: Endpoint, from: number): Promise<void> => {
    let page: number | null = from;
    while (page !== null) {
      const answer: RawAnswer | null = await ask(endpoint, page);
      if (!answer) return;
      page = nextOf(answer);
      arrived(answer, page === null ? 0 : 1);
    }
  };

  const readAll = async (endpoint: Endpoint): Promise<void> => {
    const first = await ask(endpoint, 1);
    if (!first) return;
    const next = endpoint.paged ? nextOf(first) : null;
    const last = first.totalPages ?? 0;
    if (next === null || last < 2 || last > MOST_PAGES_AT_ONCE) {
      arrived(first, next === null ? 0 : 1);
      if (next !== null) await follow(endpoint, next);
      return;
    }
    arrived(first, last - 1);
    await Promise.all(
      Array.from({ length: last - 1 }, async (_, index) => {
        const answer = await ask(endpoint, index + 2);
        if (!answer) return;
        const beyond = answer.page === last ? nextOf(answer) : null;
        arrived(answer, beyond === null ? 0 : 1);
        if (beyond !== null) await follow(endpoint, beyond);
      }),
    );
  };

  await Promise.all(endpoints.map(readAll));
  return progress;
}

/** The page to go on with; null at the end, and where following would go round in circles. */
function nextOf({ page, nextPage }: RawAnswer): number | null {
  return nextPage !== null && nextPage > page ? nextPage : null;
}

async function fetchAnswer(
  fetch: FetchLike,
  url: string,
  { source }: Endpoint,
  page: number,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const answer = { source, page, pagesFetched: 0, pagesKnown: 0 };
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    return {
      ...answer,
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      text: await response.text(),
      nextPage: count(response.headers.get('x-next-page')),
      totalPages: count(response.headers.get('x-total-pages')),
      failure: null,
    };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    const failure = timedOut ? 'timed-out' : 'offline';
    return { ...answer, status: 0, contentType: '', text: '', nextPage: null, totalPages: null, failure };
  }
}

function count(header: string | null): number | null {
  const value = Number(header);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}
