import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RawAnswer } from '@/gitlab/answer';
import { apiBase, endpointsFor, type Endpoint } from '@/gitlab/endpoints';
import { readMergeRequest } from '@/gitlab/read-merge-request';
import type { FetchLike } from '@/gitlab/requests/fetch-once';
import { requestsOver } from './fake-requests';

const base = 'https://gitlab.example/api/v4';
const discussions: Endpoint = { source: 'discussions', path: '/d', paged: true };
const viewer: Endpoint = { source: 'viewer', path: '/user', paged: false };

type Page = { status?: number; text?: string; next?: string; total?: string };

function response({ status = 200, text = '[]', next, total }: Page) {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (next !== undefined) headers.set('x-next-page', next);
  if (total !== undefined) headers.set('x-total-pages', total);
  return { status, headers, text: () => Promise.resolve(text) };
}

/** A GitLab that answers by path and page; `asked` are the addresses in the order they were asked for. */
function server(pages: Record<string, Page>) {
  const asked: string[] = [];
  const fetch: FetchLike = (url) => {
    asked.push(url.slice(base.length));
    const page = new URL(url).searchParams.get('page') ?? '';
    const answer = pages[page];
    return answer ? Promise.resolve(response(answer)) : Promise.reject(new Error(`no page ${page}`));
  };
  return { fetch, asked };
}

async function read(fetch: FetchLike, endpoints: Endpoint[], signal = new AbortController().signal) {
  const answers: RawAnswer[] = [];
  const done = { pagesFetched: 0, pagesKnown: 0 };
  await readMergeRequest({
    get: requestsOver(fetch, { signal }).get,
    base,
    endpoints,
    progress: done,
    forward: (one) => answers.push(one),
  });
  return { answers, done };
}

const pagesOf = (answers: RawAnswer[]) => answers.map(({ page }) => page).sort((a, b) => a - b);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('readMergeRequest', () => {
  it('asks for the other pages at once when the count is known', async () => {
    const open: (() => void)[] = [];
    const asked: string[] = [];
    const fetch: FetchLike = async (url) => {
      const page = Number(new URL(url).searchParams.get('page'));
      asked.push(String(page));
      if (page > 1) await new Promise<void>((resolve) => open.push(resolve));
      return response({ total: '4', next: page < 4 ? String(page + 1) : '' });
    };
    const reading = read(fetch, [discussions]);
    await vi.waitFor(() => expect(asked).toEqual(['1', '2', '3', '4']));
    for (const answer of open.reverse()) answer();
    const { answers, done } = await reading;
    expect(answers.map(({ page }) => page)).toEqual([1, 4, 3, 2]);
    expect(done).toEqual({ pagesFetched: 4, pagesKnown: 4 });
    expect(answers.map(({ pagesFetched, pagesKnown }) => [pagesFetched, pagesKnown])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('follows x-next-page over short and empty pages where the count is missing', async () => {
    const { fetch, asked } = server({
      1: { text: '[{"id":"a"}]', next: '2' },
      2: { text: '[]', next: '3' },
      3: { text: '[]', next: '' },
    });
    const { answers, done } = await read(fetch, [discussions]);
    expect(asked).toEqual(['/d?per_page=100&page=1', '/d?per_page=100&page=2', '/d?per_page=100&page=3']);
    expect(done).toEqual({ pagesFetched: 3, pagesKnown: 3 });
    expect(answers.map(({ pagesKnown }) => pagesKnown)).toEqual([2, 3, 3]);
  });

  it('goes on beyond the count when the last page says there is more', async () => {
    const { fetch } = server({
      1: { total: '2', next: '2' },
      2: { total: '2', next: '3' },
      3: { total: '3', next: '' },
    });
    const { answers } = await read(fetch, [discussions]);
    expect(pagesOf(answers)).toEqual([1, 2, 3]);
  });

  it.each(['0', '-1', 'x'])('ends where page 2 names %s as its next', async (next) => {
    const { fetch } = server({ 1: { next: '2' }, 2: { next } });
    const { answers, done } = await read(fetch, [discussions]);
    expect(pagesOf(answers)).toEqual([1, 2]);
    expect(done).toEqual({ pagesFetched: 2, pagesKnown: 2 });
  });

  it.each(['1', '2'])(
    'ends where page 2 leads back to %s, and says that something is missing',
    async (next) => {
      const { fetch, asked } = server({ 1: { next: '2' }, 2: { next } });
      const { answers, done } = await read(fetch, [discussions]);
      expect(asked).toHaveLength(2);
      expect(answers.map(({ page, failure }) => [page, failure])).toEqual([
        [1, null],
        [2, null],
        [3, 'unexpected-shape'],
      ]);
      expect(done).toEqual({ pagesFetched: 3, pagesKnown: 3 });
    },
  );

  it('ends where every page is the same and names another', async () => {
    const fetch: FetchLike = (url) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return Promise.resolve(response({ text: '[{"id":"a"}]', next: String(page + 1) }));
    };
    const { answers, done } = await read(fetch, [discussions]);
    expect(answers.map(({ page, failure }) => [page, failure])).toEqual([
      [1, null],
      [2, 'unexpected-shape'],
    ]);
    expect(done).toEqual({ pagesFetched: 2, pagesKnown: 2 });
  });

  it('ends where a server always names another page', async () => {
    const fetch: FetchLike = (url) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return Promise.resolve(response({ text: `[{"id":"${page}"}]`, next: String(page + 1) }));
    };
    const { answers } = await read(fetch, [discussions]);
    expect(answers).toHaveLength(1_001);
    expect(answers.at(-1)).toMatchObject({ failure: 'unexpected-shape' });
  });

  it('reads no more pages than an endpoint is worth, and says that there are more', async () => {
    const fetch: FetchLike = (url) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return Promise.resolve(response({ next: String(page + 1), total: '50' }));
    };
    const few = { ...discussions, mostPages: 3 };
    const { answers, done } = await read(fetch, [few]);
    const cut = answers.filter(({ failure }) => failure === 'too-many');
    expect(pagesOf(answers.filter((answer) => !cut.includes(answer)))).toEqual([1, 2, 3]);
    expect(pagesOf(cut)).toEqual([4]);
    expect(done.pagesFetched).toBe(done.pagesKnown);
  });

  it('appends the page to an address that asks for something already', async () => {
    const { fetch, asked } = server({ 1: {} });
    await read(fetch, [{ ...discussions, path: '/events?action=pushed' }]);
    expect(asked).toEqual(['/events?action=pushed&per_page=100&page=1']);
  });

  it('does not believe an absurd count of pages', async () => {
    const { fetch } = server({ 1: { next: '2', total: '999999999' }, 2: { next: '' } });
    expect((await read(fetch, [discussions])).done).toEqual({ pagesFetched: 2, pagesKnown: 2 });
  });

  it('forwards a refusal as it is and asks no further', async () => {
    const { fetch, asked } = server({ 1: { status: 401, text: '{"message":"401 Unauthorized"}' } });
    const { answers } = await read(fetch, [discussions]);
    expect(answers).toMatchObject([{ status: 401, text: '{"message":"401 Unauthorized"}', failure: null }]);
    expect(asked).toHaveLength(1);
  });

  it('keeps the other pages when one fails', async () => {
    const { fetch } = server({ 1: { next: '2', total: '3' }, 3: { next: '' } });
    const { answers } = await read(fetch, [discussions]);
    expect(pagesOf(answers)).toEqual([1, 2, 3]);
    expect(answers.find(({ page }) => page === 2)).toMatchObject({ status: 0, failure: 'offline', text: '' });
  });

  it('says when a request took too long', async () => {
    const timer = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timer.signal);
    let asked = 0;
    const fetch: FetchLike = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        asked += 1;
        const end = () => reject(signal.reason as Error);
        if (signal.aborted) end();
        signal.addEventListener('abort', end);
      });
    const reading = read(fetch, [viewer]);
    timer.abort(new DOMException('too long', 'TimeoutError'));
    expect((await reading).answers).toMatchObject([{ source: 'viewer', failure: 'timed-out' }]);
    expect(asked).toBe(3);
  });

  it('forwards nothing once it is ended', async () => {
    const visit = new AbortController();
    const fetch: FetchLike = () => {
      visit.abort();
      return Promise.resolve(response({ next: '2' }));
    };
    const { answers } = await read(fetch, [discussions, viewer], visit.signal);
    expect(answers).toEqual([]);
  });

  it('reads with the session of the page, and pages only what comes in pages', async () => {
    const fetch = vi.fn<FetchLike>(() => Promise.resolve(response({})));
    await read(fetch, [viewer]);
    expect(fetch.mock.calls[0]?.[0]).toBe(`${base}/user`);
    expect(fetch.mock.calls[0]?.[1].credentials).toBe('same-origin');
  });
});

describe('endpointsFor', () => {
  it('takes a numeric project or its full path', () => {
    expect(endpointsFor({ project: 42, iid: 7 })[0]?.path).toBe('/projects/42/merge_requests/7');
    expect(endpointsFor({ project: 'a/b.c', iid: 7 })[1]?.path).toBe(
      '/projects/a%2Fb.c/merge_requests/7/discussions',
    );
    expect(apiBase('https://example.org/gitlab')).toBe('https://example.org/gitlab/api/v4');
  });
});
