import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import { isPush, toldTwice } from '@/core/activity/told-twice';
import { author, before, sam, system } from './build';

const at = before(20);
const MINUTE = 60_000;
const leftOut = (...events: ActivityEvent[]) => Array.from(toldTwice(events), ({ id }) => id).sort();

const approval = (id: string, by: Person | null = sam, time = at): ActivityEvent => ({
  kind: 'approval',
  id,
  at: time,
  author: by,
});
const pushed = (id: string, toSha: string | null, time = at, by: Person | null = sam): ActivityEvent => ({
  kind: 'pushed',
  id,
  at: time,
  author: by,
  ref: 'topic',
  fromSha: null,
  toSha,
  commits: 1,
});
const version = (id: string, headSha: string, time = at): ActivityEvent => ({
  kind: 'version',
  id,
  at: time,
  author: null,
  headSha,
});
const reviewer = (state: string, by: Person | null = sam): ActivityEvent => ({
  kind: 'reviewer',
  id: 'reviewer',
  at,
  author: by,
  state,
});

describe('a push that is told twice', () => {
  it.each([
    ['added 1 commit', true],
    ['added 12 commits\n\n<ul></ul>', true],
    ['has added 1 commit', false],
    ['added label', false],
  ])('%j is a push: %s', (text, push) => {
    expect(isPush(text)).toBe(push);
  });

  it.each<[string, ActivityEvent[], string[]]>([
    ['the push with a note by the same person', [pushed('p', 'a'), system(1, 'added 12 commits', at)], ['p']],
    ['no push by somebody else', [pushed('p', 'a'), system(1, 'added 1 commit', at, author)], []],
    ['no push for a note by nobody', [pushed('p', 'a'), system(1, 'added 1 commit', at, null)], []],
    ['a version, of which nobody says who', [version('v', 'a'), system(1, 'added 1 commit', at)], ['v']],
    ['a version for a note by nobody', [version('v', 'a'), system(1, 'added 1 commit', at, null)], ['v']],
    [
      'what a note tells five minutes later',
      [version('v', 'a'), system(1, 'added 1 commit', at + 5 * MINUTE)],
      ['v'],
    ],
    ['nothing later than that', [version('v', 'a'), system(1, 'added 1 commit', at + 5 * MINUTE + 1)], []],
    ['nothing for a label that was added', [version('v', 'a'), system(1, 'added ~bug label', at)], []],
    [
      'nothing for words that only hold a push',
      [version('v', 'a'), system(1, 'requested to be added 1 commit', at)],
      [],
    ],
    ['the version with the same head', [pushed('p', 'a'), version('v', 'a'), version('w', 'b')], ['v']],
    ['no version for a branch that was deleted', [pushed('p', null), version('v', 'a')], []],
    ['a version once', [pushed('p', 'a'), pushed('q', 'a'), version('v', 'a')], ['v']],
    [
      'the version by its push and the push by its note',
      [pushed('p', 'a'), version('v', 'a'), version('w', 'b'), system(1, 'added 1 commit', at)],
      ['p', 'v'],
    ],
    [
      'no version a second time, so that the other stays told by the second note',
      [
        pushed('p', 'a'),
        version('v', 'a'),
        version('w', 'b', at + 1),
        system(1, 'added 1 commit', at),
        system(2, 'added 1 commit', at),
      ],
      ['p', 'v', 'w'],
    ],
    [
      'of two at one time the one that comes first by name, however they are given',
      [version('w', 'b'), version('v', 'a'), version('x', 'c'), system(1, 'added 1 commit', at)],
      ['v'],
    ],
  ])('leaves out %s', (_, events, ids) => {
    expect(leftOut(...events)).toEqual(ids);
    expect(leftOut(...events.toReversed())).toEqual(ids);
  });
});

describe('an approval that is told twice', () => {
  it.each<[string, ActivityEvent[], string[]]>([
    [
      'the one by the person of the note',
      [approval('a'), approval('b', author), system(1, 'approved this merge request', at, author)],
      ['b'],
    ],
    [
      'none that another person gave',
      [approval('a'), system(1, 'approved this merge request', at, author)],
      [],
    ],
    [
      'one by nobody for a note by nobody',
      [approval('a', null), system(1, 'approved this merge request', at, null)],
      ['a'],
    ],
    ['none for other words', [approval('a'), system(1, 'approved the plan', at)], []],
    ['one whose note says more', [approval('a'), system(1, 'approved this merge request again', at)], ['a']],
    ['none for a push by the same person', [approval('a'), system(1, 'added 1 commit', at)], []],
    ['none without a note', [approval('a')], []],
  ])('leaves out %s', (_, events, ids) => {
    expect(leftOut(...events)).toEqual(ids);
  });
});

describe('a reviewer that is told twice', () => {
  const asked = (text: string) => system(1, text, at, author);

  it.each<[string, ActivityEvent[], boolean]>([
    ['who approved, by the approval', [reviewer('approved'), approval('a')], true],
    ['who approved, by the approval of another', [reviewer('approved'), approval('a', author)], false],
    ['who approved, by a push of theirs', [reviewer('approved'), pushed('p', 'a')], false],
    ['who reviewed, by an approval', [reviewer('reviewed'), approval('a')], false],
    [
      'unknown who approved, by the approval of somebody unknown',
      [reviewer('approved', null), approval('a', null)],
      false,
    ],
    ['who approved, by the approval of somebody unknown', [reviewer('approved'), approval('a', null)], false],
    [
      'who approved, by their note',
      [reviewer('approved'), system(1, 'approved this merge request', at)],
      true,
    ],
    ['who took it back', [reviewer('unapproved'), system(1, 'unapproved this merge request', at)], true],
    [
      'who reviewed, by a note with more words',
      [reviewer('reviewed'), system(1, 'left review comments on it', at)],
      true,
    ],
    [
      'who reviewed, by a note of nobody',
      [reviewer('reviewed'), system(1, 'left review comments', at, null)],
      false,
    ],
    ['who reviewed, by other words of theirs', [reviewer('reviewed'), system(1, 'left', at)], false],
    [
      'who was asked, in any case',
      [reviewer('unreviewed'), asked('requested review from @kim and @SAM')],
      true,
    ],
    [
      'who was asked, where the note names nobody',
      [reviewer('unreviewed'), asked('requested review from someone')],
      false,
    ],
    ['who is named in another note', [reviewer('unreviewed'), asked('requested changes from @sam')], false],
    ['unknown, who was asked', [reviewer('unreviewed', null), asked('requested review from @sam')], false],
  ])('is one %s: %#', (_, events, told) => {
    expect(leftOut(...events).includes('reviewer')).toBe(told);
  });
});
