import { describe, expect, it, vi } from 'vitest';
import type { Published } from '@/stores/messages/protocol';
import { reviewRepository } from '@/stores/database/review-repository';
import { openLocal } from '../stores/local';

vi.mock('@/stores/browser', () => ({ browser: {} }));
const { createPageHandlers } = await import('@/entrypoints/background/page-handlers');
const { parseMergeRequestUrl } = await import('@/gitlab/urls');

describe('what a tab sends after it went on to another merge request', () => {
  it('is refused, shown nowhere and stored nowhere', async () => {
    const ref = parseMergeRequestUrl('https://gitlab.com/acme/storefront/-/merge_requests/8');
    if (!ref) throw new Error('no merge request');
    const published: Published[] = [];
    const reviews = reviewRepository(openLocal(() => 0).database);
    const handlers = createPageHandlers({
      reviews,
      publish: (it) => published.push(it),
      now: () => 1,
      mark: () => undefined,
    });
    const before = 'https://gitlab.com/acme/storefront!7';
    const read = { mrKey: before, readId: 'r', startedAt: 1, pagesFetched: 1, pagesKnown: 1 };
    const page = { source: 'commits', page: 1, status: 200, failure: null, text: '[]' } as const;

    await expect(handlers['page.answer']({ ...read, ...page }, { tabId: 1, ref })).rejects.toThrow(/Refused/);
    await expect(handlers['page.finished']({ ...read, refused: [] }, { tabId: 1, ref })).rejects.toThrow(
      /Refused/,
    );
    expect(published).toEqual([]);
    expect((await reviews.load(ref.key)).reading).toBeNull();
    expect((await reviews.load(before)).reading).toBeNull();
  });
});
