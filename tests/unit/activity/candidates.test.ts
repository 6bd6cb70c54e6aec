import { expect, it } from 'vitest';
import { isBot, suggestCandidates } from '@/core/activity/candidates';
import type { Review } from '@/core/merge-request/merge-request';
import { author, comment, person, threads } from './build';

const viewer = person(8, 'viewer');
const review = (more: Partial<Review>): Review => ({
  mergeRequest: {
    key: 'k',
    webUrl: '',
    projectId: 1,
    projectPath: 'a/b',
    iid: 1,
    title: '',
    state: 'opened',
    author,
    sourceBranch: '',
    targetBranch: '',
    headSha: null,
    createdAt: 0,
    reviewers: [],
  },
  participants: [],
  viewer,
  reading: null,
  records: [],
  diffs: [],
  ...more,
});

it('suggests who takes part, most comments first, without author, viewer and bots', () => {
  const quiet = person(5, 'quiet');
  const bots = [person(20, 'project_42_bot_1f'), person(21, 'renovate', { bot: true }), person(22, 'ghost')];
  const suggested = suggestCandidates(
    review({
      participants: [quiet, author, viewer, ...bots],
      records: threads(
        comment(1, { author }),
        comment(2),
        comment(3),
        comment(4, { author: viewer }),
        comment(5, { author: null }),
      ),
    }),
  );
  expect(suggested.map(({ username }) => username)).toEqual(['sam', 'quiet']);
});

it('suggests nobody where only the author takes part', () => {
  expect(suggestCandidates(review({ participants: [author, viewer] }))).toEqual([]);
});

it('knows token users, not people called alike', () => {
  expect(isBot(person(1, 'group_7_bot'))).toBe(true);
  expect(isBot(person(1, 'abbot_42'))).toBe(false);
});
