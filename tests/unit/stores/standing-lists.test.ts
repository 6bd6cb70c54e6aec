import { describe, expect, it } from 'vitest';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Missing, Source } from '@/core/merge-request/merge-request';
import { reviewRepository, type ReviewRepository } from '@/stores/database/review-repository';
import { emoji, record } from '../activity/build';
import { openLocal } from './local';

const MR = 'https://gitlab.com/acme/storefront!7';

const approval = (id: number): ActivityEvent => ({
  kind: 'approval',
  id: `approval:${id}`,
  at: id,
  author: null,
});

interface Page {
  source: Source;
  page: number;
  events: ActivityEvent[];
  status?: number;
}
interface ReadOf {
  id: number;
  pages: Page[];
  missing?: Missing[];
  /** What the reader says it fetched, where that is not what came. */
  fetched?: number;
}

function arrivalOf({ id, pages, missing = [], fetched }: ReadOf, records: ActivityRecord[], ended: boolean) {
  return {
    mergeRequest: null,
    participants: null,
    viewer: null,
    records: records.map((one) => ({ ...one, mrKey: MR })),
    diffs: [],
    reading: {
      mrKey: MR,
      readId: `read-${id}`,
      startedAt: id * 1_000,
      finishedAt: ended ? id * 1_000 + 500 : null,
      pagesFetched: fetched ?? pages.length,
      pagesKnown: pages.length,
      missing: ended ? missing : [],
      lastCompleteAt: null,
      waitingUntil: null,
    },
  } satisfies ArrivedReview;
}

/** Reads pages of a merge request, as the background hears of it. */
async function read(reviews: ReviewRepository, of: ReadOf) {
  for (const { source, page, events, status = 200 } of of.pages) {
    const arrival = arrivalOf(of, [record(`${source}:${page}`, ...events)], false);
    await reviews.merge(MR, arrival, { source, page, status });
  }
  await reviews.merge(MR, arrivalOf(of, [], true));
}

function setUp() {
  const { database } = openLocal(() => 0);
  const shown: ArrivedReview[] = [];
  const reviews = reviewRepository(database, { onMarked: (_mrKey, arrived) => shown.push(arrived) });
  const ids = async () =>
    (await reviews.load(MR)).records.flatMap(({ events }) => events.map((event) => event.id));
  return { reviews, shown, ids };
}

const page = (source: Source, number: number, ...events: ActivityEvent[]): Page => ({
  source,
  page: number,
  events,
});
const LONG = [
  page('reviewers', 1, approval(1)),
  page('reviewers', 2, approval(2)),
  page('emoji', 1, emoji(3, null)),
];
const SHORT = [page('reviewers', 1, approval(1)), page('emoji', 1, emoji(3, null))];

describe('a list of how things stand that has become shorter', () => {
  it('loses the pages that it has no more, in the database and on open surfaces', async () => {
    const { reviews, shown, ids } = setUp();
    await read(reviews, { id: 1, pages: LONG });
    expect(await ids()).toEqual(['emoji:3', 'approval:1', 'approval:2']);
    expect(shown).toEqual([]);
    await read(reviews, { id: 2, pages: SHORT });
    expect(await ids()).toEqual(['emoji:3', 'approval:1']);
    expect(shown.map(({ records }) => records)).toEqual([[{ mrKey: MR, id: 'reviewers:2', events: [] }]]);
    await read(reviews, { id: 3, pages: SHORT });
    expect(shown).toHaveLength(1);
  });

  it.each<[string, Partial<ReadOf>]>([
    ['could not be read whole', { missing: [{ source: 'reviewers', failure: 'server-error', detail: '' }] }],
    ['did not all come', { fetched: 3 }],
    [
      'was answered without its content',
      { pages: [{ ...page('reviewers', 1, approval(1)), status: 304 }, page('emoji', 1, emoji(3, null))] },
    ],
    ['begins with its second page', { pages: [page('reviewers', 3, approval(1))] }],
    ['was not asked for', { pages: [page('emoji', 1, emoji(3, null))] }],
  ])('keeps them where it %s', async (_what, odd) => {
    const { reviews, shown, ids } = setUp();
    await read(reviews, { id: 1, pages: LONG });
    await read(reviews, { id: 2, pages: SHORT, ...odd });
    expect(await ids()).toContain('approval:2');
    expect(shown).toEqual([]);
  });
});

describe('reactions to a note', () => {
  const details = { id: 2, pages: [] };

  it('go from the database when the note is said to have none any more', async () => {
    const { reviews, ids } = setUp();
    await read(reviews, {
      id: 1,
      pages: [page('note-emoji', 7, emoji(3, 7)), page('note-emoji', 8, emoji(4, 8))],
    });
    expect(await ids()).toEqual(['emoji:3', 'emoji:4']);
    await reviews.merge(MR, { ...arrivalOf(details, [], false), unreacted: [6, 7] });
    expect(await ids()).toEqual(['emoji:4']);
  });

  it('stay where one arrives together with what said that there is none', async () => {
    const { reviews, ids } = setUp();
    await read(reviews, { id: 1, pages: [page('note-emoji', 7, emoji(3, 7))] });
    const both = arrivalOf(details, [record('note-emoji:7', emoji(5, 7))], false);
    await reviews.merge(MR, { ...both, unreacted: [] });
    expect(await ids()).toEqual(['emoji:5']);
  });
});
