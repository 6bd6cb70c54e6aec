import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import { wordsTest } from '@/core/activity/search-text';
import type { TimelineEntry } from '@/core/activity/timeline';
import { author, comment, commit, emoji, record, sam, system } from './build';

const common = { id: 'x', at: 0, author: null };
const wholeCommit = { ...commit('abc123', 0, 'Pair Partner'), title: 'Fix retry', message: '' };

function entryOf(...events: ActivityEvent[]): TimelineEntry {
  const options = { candidate: null, sittingGapMs: 1, reviewEndsAt: null };
  const [entry] = deriveTimeline([record('all', ...events)], options).entries;
  if (!entry) throw new Error('The events make no row.');
  return entry;
}
const finds = (words: string, ...events: ActivityEvent[]) => wordsTest(words)?.(entryOf(...events));

describe('a search for words', () => {
  it.each<[string, string, ActivityEvent]>([
    ['a comment by its text', 'jobs', comment(1, { body: 'It drops JOBS.' })],
    ['a comment by who wrote it', 'rivera', comment(1)],
    ['a system note by its text', 'draft', system(1, 'marked as Draft', 0)],
    ['activity of an unknown kind by its text', 'paged', { ...common, kind: 'other', text: 'Paged someone' }],
    ['a commit by its title where it has no message', 'retry', wholeCommit],
    ['a commit by its message', 'because', { ...wholeCommit, message: 'Fix\n\nBecause it loops' }],
    ['a commit by who wrote it', 'partner', wholeCommit],
    ['a commit by its id', 'abc123', wholeCommit],
    [
      'a label by its name',
      'backend',
      { ...common, kind: 'label', subject: 'label', action: 'add', name: 'backend' },
    ],
    ['a reaction by its name', 'tada', emoji(1, null)],
    ['a change of state', 'merged', { ...common, kind: 'state', state: 'merged' }],
    ['a version by its head', 'fedcba', { ...common, kind: 'version', headSha: 'fedcba' }],
    [
      'a reviewer by their state',
      'requested_changes',
      { ...common, author: sam, kind: 'reviewer', state: 'requested_changes' },
    ],
    ['an approval', 'approved', { ...common, kind: 'approval' }],
  ])('finds %s, and nothing else by it', (_, words, event) => {
    expect(finds(words, event)).toBe(true);
    expect(finds(words, comment(9, { body: 'Plain.', author }))).toBe(false);
    expect(finds('absent', event)).toBe(false);
  });

  it('finds a push by its branch and by where it ends', () => {
    const push = {
      ...common,
      kind: 'pushed',
      ref: 'topic',
      fromSha: null,
      toSha: 'c0ffee',
      commits: 1,
    } as const;
    expect(finds('topic c0ffee', push)).toBe(true);
    expect(finds('topic', { ...push, toSha: null })).toBe(true);
  });

  it('finds a thread by its file and by its replies, each word anywhere', () => {
    const position = {
      type: 'text',
      oldPath: null,
      newPath: 'lib/Jobs.rb',
      oldLine: null,
      newLine: 4,
      startLine: null,
      headSha: null,
    } as const;
    const thread = [comment(1, { position, body: 'Why?', author }), comment(2, { body: 'Lost' })];
    expect(finds('  lost   jobs.rb\n', ...thread)).toBe(true);
    expect(finds('lost kept', ...thread)).toBe(false);
  });

  it('finds no words that only two parts put together make', () => {
    expect(finds('whythe', comment(1, { body: 'Why', author }), comment(2, { body: 'Yes', author }))).toBe(
      false,
    );
    const nobody = { author: null, kind: 'other', id: 'o', at: 0, text: 'text' } as const;
    for (const word of ['null', 'undefined']) expect(finds(word, nobody)).toBe(false);
  });

  it('finds a reply that came after the row was searched', () => {
    const first = comment(1, { body: 'Why?' });
    expect(finds('because', first)).toBe(false);
    expect(finds('because', first, comment(2, { body: 'Because.' }))).toBe(true);
    expect(finds('because', first)).toBe(false);
  });

  it.each([undefined, '', ' \n '])('is none without words: %j', (words) => {
    expect(wordsTest(words)).toBeNull();
  });
});
