import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { pushesSince } from '@/core/call/pushes';

const commit = (sha: string, at: number): ActivityEvent => ({
  kind: 'commit',
  id: `commit:${sha}`,
  at,
  author: null,
  sha,
  title: sha,
  message: sha,
  authorName: 'Robin',
  authorEmail: 'robin@example.com',
  webUrl: null,
});
const version = (id: number, headSha: string, at: number): ActivityEvent => ({
  kind: 'version',
  id: `version:${id}`,
  at,
  author: null,
  headSha,
});
const shown = (events: ActivityEvent[], since: number) =>
  pushesSince(events, since).map(({ id, at, commits }) => [id, at, commits.map(({ sha }) => sha).join('')]);

describe('the pushes since a moment', () => {
  it('hold the commits that came together, also those made before the moment', () => {
    const events = [
      commit('d', 130),
      commit('c', 90),
      commit('b', 80),
      commit('a', 10),
      version(2, 'c', 110),
      version(1, 'a', 20),
      version(3, 'd', 131),
    ];
    expect(shown(events, 100)).toEqual([
      ['version:2', 110, 'bc'],
      ['version:3', 131, 'd'],
    ]);
  });

  it('go by the times of the commits, however they are listed, and leave out what nobody pushed since', () => {
    const events = [commit('a', 10), commit('c', 90), commit('b', 80), version(1, 'c', 100)];
    expect(shown(events, 100)).toEqual([['version:1', 100, 'abc']]);
    expect(shown([commit('old', 40), commit('now', 50)], 50)).toEqual([['commit:now', 50, 'now']]);
    const reaction: ActivityEvent = { kind: 'other', id: 'o', at: 95, author: null, text: 'x' };
    expect(shown([reaction, ...events], 0)).toEqual([['version:1', 100, 'abc']]);
  });

  it('keep the order of commits of one second, and show one that no version holds yet', () => {
    const events = [commit('c', 50), commit('b', 40), commit('a', 40), version(1, 'b', 45)];
    expect(shown(events, 0)).toEqual([
      ['version:1', 45, 'ab'],
      ['commit:c', 50, 'c'],
    ]);
  });

  it('pass over a version whose head was pushed away, or that brought nothing new', () => {
    const events = [commit('b', 60), version(1, 'gone', 30), version(2, 'b', 61), version(3, 'b', 70)];
    expect(shown(events, 0)).toEqual([['version:2', 61, 'b']]);
  });
});
