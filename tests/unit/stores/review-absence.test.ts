import { describe, expect, it } from 'vitest';
import type { ActivityRecord } from '@/core/activity/activity-event';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Missing } from '@/core/merge-request/merge-request';
import { reviewRepository, type ReviewRepository } from '@/stores/database/review-repository';
import { comment, record } from '../activity/build';
import { openLocal } from './local';

const MR = 'https://gitlab.com/acme/storefront!7';

interface ReadOf {
  id: number;
  /** Threads by page, each named by its notes. */
  pages: number[][][];
  missing?: Missing[];
  /** What the reader says it fetched, where that is not what came. */
  fetched?: number;
  statusOf?: (page: number) => number;
  /** Each answer is taken twice, as one is that was sent again. */
  twice?: boolean;
}

function thread(notes: number[]): ActivityRecord {
  const [first = 0] = notes;
  const comments = notes.map((noteId) => comment(noteId, { at: noteId, threadId: `t${first}` }));
  return { ...record(`thread:t${first}`, ...comments), mrKey: MR };
}

/** Reads the pages of a merge request, as the background hears of it. */
async function read(
  reviews: ReviewRepository,
  { id, pages, missing = [], fetched, statusOf, twice = false }: ReadOf,
) {
  const arrival = (records: ActivityRecord[], finishedAt: number | null): ArrivedReview => ({
    mergeRequest: null,
    participants: null,
    viewer: null,
    records,
    diffs: [],
    reading: {
      mrKey: MR,
      readId: `read-${id}`,
      startedAt: id * 1_000,
      finishedAt,
      pagesFetched: fetched ?? pages.length,
      pagesKnown: pages.length,
      missing: finishedAt === null ? [] : missing,
      lastCompleteAt: null,
      waitingUntil: null,
    },
  });
  const answers = [...pages.entries(), ...(twice ? pages.entries() : [])].map(([index, threads]) => {
    const page = index + 1;
    const from = { source: 'discussions' as const, page, status: statusOf?.(page) ?? 200 };
    return reviews.merge(MR, arrival(threads.map(thread), null), from);
  });
  await Promise.all(answers);
  await reviews.merge(MR, arrival([], id * 1_000 + 500));
}

function setUp() {
  const { database } = openLocal(() => 0);
  const shown: ArrivedReview[] = [];
  const open = () => reviewRepository(database, { onMarked: (_mrKey, arrived) => shown.push(arrived) });
  const marks = async () => {
    const { records } = await open().load(MR);
    const comments = records.flatMap(({ events }) => events).filter((event) => event.kind === 'comment');
    return comments
      .filter(({ absence }) => absence !== null)
      .map(({ noteId, absence }) => `${noteId} ${absence?.confirmedAt == null ? 'missed' : 'deleted'}`);
  };
  return { open, reviews: open(), marks, shown };
}

const WHOLE = [
  [[1, 2], [3]],
  [[4], [5]],
];
const WITHOUT = [[[1], [3]], [[5]]];

describe('a comment that is not read any more', () => {
  it('is missed by one complete read and deleted by the second, and stays with what it said', async () => {
    const { reviews, marks, shown } = setUp();
    await read(reviews, { id: 1, pages: WHOLE });
    expect(await marks()).toEqual([]);
    await read(reviews, { id: 2, pages: WITHOUT });
    expect(await marks()).toEqual(['2 missed', '4 missed']);
    await read(reviews, { id: 3, pages: WITHOUT });
    expect(await marks()).toEqual(['2 deleted', '4 deleted']);
    expect(shown.map(({ records }) => records.map(({ id }) => id))).toEqual([
      ['thread:t1', 'thread:t4'],
      ['thread:t1', 'thread:t4'],
    ]);
    await read(reviews, { id: 4, pages: WITHOUT });
    expect(shown).toHaveLength(2);
  });

  it('is missed also by a read of which every answer was sent twice', async () => {
    const { reviews, marks } = setUp();
    await read(reviews, { id: 1, pages: WHOLE });
    await read(reviews, { id: 2, pages: WITHOUT, twice: true });
    expect(await marks()).toEqual(['2 missed', '4 missed']);
  });

  it('is there again when a read brings it back', async () => {
    const { reviews, marks } = setUp();
    await read(reviews, { id: 1, pages: WHOLE });
    await read(reviews, { id: 2, pages: WITHOUT });
    await read(reviews, { id: 3, pages: WHOLE });
    expect(await marks()).toEqual([]);
  });

  it.each<[string, Partial<ReadOf>]>([
    [
      'a page could not be read',
      { missing: [{ source: 'discussions', failure: 'server-error', detail: '' }] },
    ],
    ['a page was answered without its content', { statusOf: (page) => (page === 2 ? 304 : 200) }],
    ['a page did not come', { fetched: 3 }],
    ['the list is empty', { pages: [[], []] }],
    ['none of what came was known', { pages: [[[91]], [[92]]] }],
  ])('is not called missing where %s', async (_, odd) => {
    const { reviews, marks, shown } = setUp();
    await read(reviews, { id: 1, pages: WHOLE });
    await read(reviews, { id: 2, pages: WITHOUT, ...odd });
    expect(await marks()).toEqual([]);
    expect(shown).toEqual([]);
  });

  it('is missed also where sources other than the discussions could not be read', async () => {
    const { reviews, marks } = setUp();
    await read(reviews, { id: 1, pages: WHOLE });
    await read(reviews, {
      id: 2,
      pages: WITHOUT,
      missing: [{ source: 'emoji', failure: 'forbidden', detail: '' }],
    });
    expect(await marks()).toEqual(['2 missed', '4 missed']);
  });

  it('is not called missing by a read during which the browser stopped the background', async () => {
    const { open, marks } = setUp();
    await read(open(), { id: 1, pages: WHOLE });
    const [before, after] = [open(), open()];
    const page = (number: number) => ({ source: 'discussions' as const, page: number, status: 200 });
    const reading = {
      mrKey: MR,
      readId: 'read-2',
      startedAt: 2_000,
      finishedAt: null,
      pagesFetched: 2,
      pagesKnown: 2,
      missing: [],
      lastCompleteAt: null,
      waitingUntil: null,
    };
    const nothing = { mergeRequest: null, participants: null, viewer: null, diffs: [], records: [] };
    await before.merge(MR, { ...nothing, records: [thread([1])], reading }, page(1));
    await after.merge(MR, { ...nothing, records: [thread([5])], reading }, page(2));
    await after.merge(MR, { ...nothing, reading: { ...reading, finishedAt: 2_500 } });
    expect(await marks()).toEqual([]);
  });
});
