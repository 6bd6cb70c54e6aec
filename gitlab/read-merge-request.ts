import type { RawAnswer } from './answer';
import { addressOf, type Endpoint } from './endpoints';
import { NO_ANSWER, type Fetched } from './requests/fetch-once';
import type { Get } from './requests/requests';

/** How far a read is: pages answered, and pages known of so far. It goes on growing as reading goes on. */
export interface Progress {
  pagesFetched: number;
  pagesKnown: number;
}

/** What is read, and where its answers go. */
interface EndpointsReading {
  get: Get;
  /** The API's base, `apiBase` in `endpoints.ts`. */
  base: string;
  endpoints: readonly Endpoint[];
  progress: Progress;
  /** Called with every answer as soon as it is there, in whatever order they come. */
  forward: (answer: RawAnswer) => void;
}

/** A count of pages beyond this is not believed, but followed one by one; and that far at most. */
const MOST_PAGES = 1_000;

/**
 * Reads all endpoints: every first page at once, the rest at once where the count of pages is known, else one after
 * the other. It runs in GitLab's page, so it validates nothing. Never rejects: what fails is an answer like any other.
 */
export async function readMergeRequest({
  get,
  base,
  endpoints,
  progress,
  forward,
}: EndpointsReading): Promise<void> {
  progress.pagesKnown += endpoints.length;

  const ask = async (endpoint: Endpoint, page: number): Promise<RawAnswer | null> => {
    const fetched = await get(addressOf(base, endpoint, page));
    return fetched && answerOf(endpoint, page, fetched);
  };

  const arrived = (answer: RawAnswer, newPages: number): void => {
    progress.pagesFetched += 1;
    progress.pagesKnown += newPages;
    forward({ ...answer, ...progress });
  };

  /** GitLab leaves out rows that the viewer may not see, so a page can be empty and not the last: only the header counts. */
  const follow = async (endpoint: Endpoint, before: RawAnswer): Promise<void> => {
    let last = before;
    for (let page = stepAfter(before, endpoint); page !== 'end'; page = stepAfter(last, endpoint)) {
      const answer = typeof page === 'number' ? await ask(endpoint, page) : WITHOUT[page](last);
      if (!answer) return;
      const again = answer.text === last.text && answer.text.length > LONGEST_EMPTY;
      last = again ? { ...circleAfter(last), page: answer.page } : answer;
      arrived(last, stepAfter(last, endpoint) === 'end' ? 0 : 1);
    }
  };

  const readAll = async (endpoint: Endpoint): Promise<void> => {
    const first = await ask(endpoint, 1);
    if (!first) return;
    const more = stepAfter(first, endpoint) !== 'end';
    const last = Math.min(first.totalPages ?? 0, endpoint.mostPages ?? MOST_PAGES + 1);
    if (!more || last < 2 || last > MOST_PAGES) {
      arrived(first, more ? 1 : 0);
      await follow(endpoint, first);
      return;
    }
    arrived(first, last - 1);
    await Promise.all(
      Array.from({ length: last - 1 }, async (_, index) => {
        const answer = await ask(endpoint, index + 2);
        if (!answer) return;
        const beyond = answer.page === last && stepAfter(answer, endpoint) !== 'end';
        arrived(answer, beyond ? 1 : 0);
        if (beyond) await follow(endpoint, answer);
      }),
    );
  };

  await Promise.all(endpoints.map(readAll));
}

/** Two pages with the same rows are one page twice; two that are empty are not. */
const LONGEST_EMPTY = 8;

/**
 * The page to go on with; `circle` where the server names one that was there already, or goes on without an end, `cut`
 * where there are more than are worth it.
 */
function stepAfter(
  { page, nextPage }: RawAnswer,
  { paged, mostPages }: Endpoint,
): number | 'end' | 'circle' | 'cut' {
  if (!paged || nextPage === null) return 'end';
  if (page >= (mostPages ?? Infinity)) return 'cut';
  return nextPage > page && page < MOST_PAGES ? nextPage : 'circle';
}

/** Stands for the pages that a server which leads in circles never gives: without it the read would pass for complete. */
function circleAfter({ source, page }: Pick<RawAnswer, 'source' | 'page'>): RawAnswer {
  return answerOf({ source }, page + 1, { ...NO_ANSWER, failure: 'unexpected-shape' });
}

/** Stands for everything from there on that is not asked for, as there is more of it than is worth reading. */
export function cutAfter({ source, page }: Pick<RawAnswer, 'source' | 'page'>): RawAnswer {
  return answerOf({ source }, page + 1, { ...NO_ANSWER, failure: 'too-many' });
}

const WITHOUT = { circle: circleAfter, cut: cutAfter };

/** An answer as it is forwarded; the counts are filled in then. */
export function answerOf({ source }: Pick<Endpoint, 'source'>, page: number, fetched: Fetched): RawAnswer {
  return { source, page, ...fetched, pagesFetched: 0, pagesKnown: 0 };
}
