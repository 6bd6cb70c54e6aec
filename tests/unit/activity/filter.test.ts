import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import type { EntryFilter } from '@/core/activity/entry-filter';
import { countsFor, filterEntries } from '@/core/activity/filter';
import { author, before, candidate, comment, commit, record, threads } from './build';

const position = {
  type: 'text' as const,
  oldPath: null,
  newPath: 'app/queue.rb',
  oldLine: null,
  newLine: 4,
  startLine: null,
  headSha: null,
};
const { entries } = deriveTimeline(
  [
    record(
      'thread:a1',
      comment(1, { body: 'issue (blocking): Retries never end', position, resolvable: true }),
      comment(2, { author, body: 'Good catch' }),
    ),
    ...threads(comment(3, { author, body: 'Thanks' }), comment(4, { body: 'praise: Clear tests' })),
    record('commits:1', commit('abc', before(1))),
  ],
  { candidate, sittingGapMs: 1_200_000, reviewEndsAt: null },
);

it.each<[EntryFilter, string[]]>([
  [{}, ['note:1', 'note:3', 'note:4', 'commit:abc']],
  [{ onlyCandidate: true }, ['note:1', 'note:4', 'commit:abc']],
  [{ kinds: ['praise', 'commit'] }, ['note:4', 'commit:abc']],
  [{ file: 'app/queue.rb' }, ['note:1']],
  [{ thread: 'open' }, ['note:1']],
  [{ thread: 'resolved' }, []],
  [{ blocking: 'blocking' }, ['note:1']],
  [{ sitting: 0 }, ['note:1', 'note:4']],
  [{ words: 'CATCH  good' }, ['note:1']],
  [{ words: 'queue.rb' }, ['note:1']],
  [{ words: ' \t' }, ['note:1', 'note:3', 'note:4', 'commit:abc']],
  [{ authorId: author.id }, ['note:1', 'note:3']],
  [{ file: 'app/queue.rb', lines: { from: 4, to: 9 } }, ['note:1']],
  [{ file: 'app/queue.rb', lines: { from: 5, to: 9 } }, []],
  [{ blocking: 'unsaid' }, ['note:3', 'note:4']],
  [{ words: 'good absent' }, []],
  [{ onlyCandidate: true, words: 'clear' }, ['note:4']],
])('%o', (filter, ids) => {
  expect(filterEntries(entries, filter).map(({ id }) => id)).toEqual(ids);
});

it('takes a comment on several lines for each of them', () => {
  const over = comment(9, { position: { ...position, startLine: 2, newLine: 6 } });
  const options = { candidate, sittingGapMs: 1, reviewEndsAt: null };
  const shown = (from: number, to: number) =>
    filterEntries(deriveTimeline(threads(over), options).entries, { lines: { from, to } }).length;
  expect([shown(1, 2), shown(3, 3), shown(6, 9), shown(1, 1), shown(7, 9)]).toEqual([1, 1, 1, 0, 0]);
});

it('takes a comment on a removed line by its line on the old side', () => {
  const removed = comment(9, { position: { ...position, startLine: null, newLine: null, oldLine: 12 } });
  const options = { candidate, sittingGapMs: 1, reviewEndsAt: null };
  const shown = (lines: EntryFilter['lines']) =>
    filterEntries(deriveTimeline(threads(removed), options).entries, { lines }).length;
  const range = { from: 11, to: 13 };
  expect(shown({ ...range, old: { from: 12, to: 14 } })).toBe(1);
  expect(shown({ ...range, old: { from: 13, to: 14 } })).toBe(0);
  const several = comment(9, { position: { ...position, startLine: 9, newLine: null, oldLine: 12 } });
  const shownOf = (from: number, to: number) =>
    filterEntries(deriveTimeline(threads(several), options).entries, {
      lines: { ...range, old: { from, to } },
    }).length;
  expect([shownOf(7, 8), shownOf(7, 9), shownOf(10, 10), shownOf(13, 14)]).toEqual([0, 1, 1, 0]);
  // As filters were kept before they knew of the old side.
  expect(shown(range)).toBe(0);
});

it('counts for each choice what it would show beside the other filters', () => {
  const kinds = ['praise', 'issue', 'comment', 'commit'] as const;
  const authors = [author.id, 3];
  const anyFilter: fc.Arbitrary<EntryFilter> = fc.record(
    {
      kinds: fc.subarray([...kinds], { minLength: 1 }),
      onlyCandidate: fc.boolean(),
      authorId: fc.constantFrom(...authors),
      file: fc.constantFrom('app/queue.rb', 'other.rb'),
      thread: fc.constantFrom('open', 'resolved'),
      blocking: fc.constantFrom('blocking', 'non-blocking', 'unsaid'),
      sitting: fc.constantFrom(0, 1),
      words: fc.constantFrom('', 'good', 'clear tests'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const counts = countsFor(entries, filter);
      const shows = (choice: EntryFilter) => filterEntries(entries, { ...filter, ...choice }).length;
      expect(counts.shown).toBe(shows({}));
      expect(counts.kinds.all).toBe(shows({ kinds: undefined }));
      expect(counts.file.all).toBe(shows({ file: undefined, lines: undefined }));
      for (const kind of kinds) expect(counts.kinds.each.get(kind) ?? 0).toBe(shows({ kinds: [kind] }));
      for (const id of authors) expect(counts.authorId.each.get(id) ?? 0).toBe(shows({ authorId: id }));
      expect(counts.onlyCandidate.each.get(true) ?? 0).toBe(shows({ onlyCandidate: true }));
      expect(counts.file.each.get('app/queue.rb') ?? 0).toBe(shows({ file: 'app/queue.rb' }));
      expect(counts.thread.each.get('open') ?? 0).toBe(shows({ thread: 'open' }));
      expect(counts.blocking.each.get('unsaid') ?? 0).toBe(shows({ blocking: 'unsaid' }));
      expect(counts.sitting.each.get(0) ?? 0).toBe(shows({ sitting: 0 }));
    }),
  );
});

it('searches 10,000 entries between two keys', () => {
  const body = 'The retry loop never ends when the queue is empty. '.repeat(10);
  const many = threads(...Array.from({ length: 10_000 }, (_, id) => comment(id, { body: `${body}${id}` })));
  const timeline = deriveTimeline(many, { candidate, sittingGapMs: 1, reviewEndsAt: null });
  const search = (words: string) => {
    const start = performance.now();
    filterEntries(timeline.entries, { words });
    countsFor(timeline.entries, { words });
    return performance.now() - start;
  };
  search('first');
  const fastest = Math.min(...['l', 'lo', 'loo', 'loop', 'loop 99', 'loop 999'].map(search));
  console.info(`search and counts over 10,000 entries: ${fastest.toFixed(1)} ms`);
  // 16 ms for each of the two on a quiet machine; this one may be busy.
  expect(fastest).toBeLessThan(120);
});
