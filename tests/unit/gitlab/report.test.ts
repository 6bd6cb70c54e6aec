import { describe, expect, it, vi } from 'vitest';
import type { RawAnswer } from '@/gitlab/answer';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { createReport } = await import('@/entrypoints/gitlab-reader/report');

const read = { mrKey: 'https://gitlab.example/a/b!7', readId: 'r', startedAt: 1 };
const progress = { pagesFetched: 1, pagesKnown: 2 };
const answer = (more: Partial<RawAnswer> = {}): RawAnswer => ({
  source: 'commits',
  page: 1,
  status: 200,
  contentType: 'application/json',
  text: '[]',
  nextPage: 2,
  totalPages: 2,
  etag: 'W/"1"',
  failure: null,
  ...progress,
  ...more,
});

/**
 * A background that takes what `takes` says and keeps it, or only takes it (`not kept`); `told` is everything that
 * was sent, in its order.
 */
function background(
  takes: (name: string, ask: Record<string, unknown>) => boolean | 'not kept' = () => true,
) {
  const told: { name: string; ask: Record<string, unknown> }[] = [];
  const send = (name: string, ask: unknown) => {
    told.push({ name, ask: ask as Record<string, unknown> });
    const taken = takes(name, ask as Record<string, unknown>);
    return Promise.resolve(taken ? { kept: taken === true } : null);
  };
  const report = createReport({ read, progress, send, now: () => 1_000 });
  return { report, told, names: () => told.map(({ name }) => name) };
}

describe('the report of a read', () => {
  it('sends each answer as it is, and the end when all of them are stored', async () => {
    const { report, told, names } = background();
    report.answer(answer());
    await report.finish();
    report.answer(answer({ source: 'pushes', sourceBranch: 'queue' }));
    await report.settle();
    await report.settle();
    expect(names()).toEqual([
      'page.answer',
      'page.fetched',
      'page.finished',
      // Says that the details have come too: they would be held back otherwise, and waited for.
      'page.answer',
      'page.fetched',
    ]);
    expect(told[0]?.ask).toEqual({
      ...read,
      ...progress,
      source: 'commits',
      page: 1,
      status: 200,
      contentType: 'application/json',
      text: '[]',
      failure: null,
    });
    expect(told[2]?.ask).toEqual({ ...read, ...progress, refused: [] });
    expect(told[3]?.ask).toMatchObject({ source: 'pushes', sourceBranch: 'queue' });
  });

  it('names at the end what was not taken', async () => {
    const { report, told } = background((name) => name !== 'page.answer');
    report.answer(answer());
    report.answer(answer({ page: 2 }));
    await report.finish();
    expect(told.at(-1)?.ask).toMatchObject({ refused: [{ source: 'commits', pages: 2 }] });
  });

  it.each([
    ['kept', true, 1],
    ['taken and of no use', 'not kept', 0],
    ['refused', false, 0],
  ] as const)('says of an answer that was %s whether it is stored', async (_what, taken, times) => {
    const { report } = background(() => taken);
    const onKept = vi.fn();
    report.answer(answer({ source: 'diffs' }), onKept);
    await report.finish();
    expect(onKept).toHaveBeenCalledTimes(times);
  });

  it('says by itself what was not taken after the end', async () => {
    const { report, told, names } = background((_name, { text }) => text !== 'huge');
    await report.finish();
    report.answer(answer({ source: 'diffs', text: 'huge' }));
    await report.settle();
    expect(names().slice(2)).toEqual(['page.answer', 'page.fetched', 'page.answer']);
    expect(told.at(-1)?.ask).toMatchObject({ source: 'diffs', text: '', failure: 'unexpected-shape' });
  });

  it('tells of a wait again after an answer that came meanwhile, and not when it is over', async () => {
    const { report, names, told } = background();
    report.waiting(5_000);
    report.answer(answer());
    expect(names()).toEqual(['page.waiting', 'page.answer', 'page.waiting']);
    expect(told[2]?.ask).toEqual({ ...read, ...progress, until: 5_000 });
    report.waiting(900);
    report.answer(answer());
    expect(names().slice(3)).toEqual(['page.waiting', 'page.answer']);
    await report.settle();
  });
});
