import { describe, expect, it, vi } from 'vitest';
import type { Published } from '@/stores/messages/protocol';
import { reviewRepository } from '@/stores/database/review-repository';
import { openLocal } from '../stores/local';

vi.mock('@/stores/browser', () => ({ browser: {} }));
const { createPageHandlers } = await import('@/entrypoints/background/page-handlers');
const { createLookPauses } = await import('@/entrypoints/background/look-pauses');
const { parseMergeRequestUrl } = await import('@/gitlab/urls');

describe('what a tab sends after it went on to another merge request', () => {
  it('is refused, shown nowhere and stored nowhere', async () => {
    const ref = parseMergeRequestUrl('https://gitlab.com/acme/storefront/-/merge_requests/8');
    if (!ref) throw new Error('no merge request');
    const published: Published[] = [];
    const reviews = reviewRepository(openLocal(() => 0).database);
    const handlers = createPageHandlers({
      refused: { isRefused: () => false, allow: () => undefined, ready: Promise.resolve() },
      reviews,
      publish: (it) => published.push(it),
      now: () => 1,
      mark: () => undefined,
      pauses: createLookPauses(() => 1),
    });
    const before = 'https://gitlab.com/acme/storefront!7';
    const read = { mrKey: before, readId: 'r', startedAt: 1, pagesFetched: 1, pagesKnown: 1 };
    const page = { source: 'commits', page: 1, status: 200, failure: null, text: '[]' } as const;

    await expect(handlers['page.answer']({ ...read, ...page }, { tabId: 1, ref })).rejects.toThrow(/Refused/);
    await expect(handlers['page.finished']({ ...read, refused: [] }, { tabId: 1, ref })).rejects.toThrow(
      /Refused/,
    );
    const pause = { mrKey: before, until: 99_999 };
    expect(() => handlers['page.look-waiting'](pause, { tabId: 1, ref })).toThrow(/Refused/);
    expect(published).toEqual([]);
    expect((await reviews.load(ref.key)).reading).toBeNull();
    expect((await reviews.load(before)).reading).toBeNull();
  });
});

describe('an answer of GitLab', () => {
  const MR = 'https://gitlab.com/acme/storefront!7';
  const read = { mrKey: MR, readId: 'r', startedAt: 1, pagesFetched: 1, pagesKnown: 1 };
  const commit = { source: 'diffs', page: 1_001, commitSha: 'c'.repeat(40), status: 200 } as const;

  /** `refusals`: what is said each time that somebody asks whether the read is refused. */
  function setUp(...refusals: boolean[]) {
    const ref = parseMergeRequestUrl('https://gitlab.com/acme/storefront/-/merge_requests/7');
    if (!ref) throw new Error('no merge request');
    const isRefused = () => refusals.shift() ?? false;
    const handlers = createPageHandlers({
      reviews: reviewRepository(openLocal(() => 0).database),
      publish: () => undefined,
      now: () => 1_000,
      mark: () => undefined,
      pauses: createLookPauses(() => 1_000),
      refused: { isRefused, allow: () => undefined, ready: Promise.resolve() },
    });
    return (text: string) =>
      handlers['page.answer']({ ...read, ...commit, failure: null, text }, { tabId: 1, ref });
  }

  it('is kept where it was of use, and only then', async () => {
    const send = setUp();
    expect(await send('[]')).toEqual({ kept: true });
    expect(await send('<!doctype html><title>Sign in</title>')).toEqual({ kept: false });
  });

  it.each([
    ['before it came', [true]],
    ['while it was being stored', [false, true]],
  ])('is not kept where its review was erased %s', async (_when, refusals) => {
    expect(await setUp(...refusals)('[]')).toEqual({ kept: false });
  });
});

describe('a pause that GitLab wants of looks for news', () => {
  const MR = 'https://gitlab.com/acme/storefront!7';

  function setUp() {
    const ref = parseMergeRequestUrl('https://gitlab.com/acme/storefront/-/merge_requests/7');
    if (!ref) throw new Error('no merge request');
    const published: Published[] = [];
    const pauses = createLookPauses(() => 1_000);
    const handlers = createPageHandlers({
      reviews: reviewRepository(openLocal(() => 0).database),
      publish: (it) => published.push(it),
      now: () => 1_000,
      mark: () => undefined,
      pauses,
      refused: { isRefused: () => false, allow: () => undefined, ready: Promise.resolve() },
    });
    const say = (until: number) => handlers['page.look-waiting']({ mrKey: MR, until }, { tabId: 1, ref });
    return { say, pauses, published };
  }

  it('is told to the open surfaces, and holds for every merge request of that host', async () => {
    const { say, pauses, published } = setUp();
    await say(41_000);
    expect(published).toEqual([{ type: 'look-waiting', mrKey: MR, until: 41_000 }]);
    expect(pauses.end('https://gitlab.com/other/project!1')).toBe(41_000);
    expect(pauses.end('https://gitlab.example/other/project!1')).toBe(0);
  });

  it('is kept to but not told where it holds no look up', async () => {
    const { say, pauses, published } = setUp();
    await say(11_000);
    expect(published).toEqual([]);
    expect(pauses.end(MR)).toBe(11_000);
  });

  it('is believed for ten minutes at most, whatever a page says', async () => {
    const { say, pauses } = setUp();
    await say(Number.MAX_SAFE_INTEGER);
    expect(pauses.end(MR)).toBe(601_000);
  });
});
