import { expect, it } from 'vitest';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import type { EntryFilter } from '@/core/activity/entry-filter';
import { filterEntries } from '@/core/activity/filter';
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
  [{ words: 'good absent' }, []],
  [{ onlyCandidate: true, words: 'clear' }, ['note:4']],
])('%o', (filter, ids) => {
  expect(filterEntries(entries, filter).map(({ id }) => id)).toEqual(ids);
});
