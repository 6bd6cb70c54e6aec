import { describe, expect, it } from 'vitest';
import type { ActivityEvent, CommitEvent, PushedEvent } from '@/core/activity/activity-event';
import { commitOwnership } from '@/core/activity/commit-ownership';
import { author, before, candidate, comment, commit, sam } from './build';

const by = (sha: string, authorName: string, authorEmail = ''): CommitEvent => ({
  ...commit(sha, before(1), authorName),
  authorEmail,
});
const pushed = (more: Partial<PushedEvent>): PushedEvent => ({
  kind: 'pushed',
  id: 'pushed:1',
  at: before(1),
  author: sam,
  ref: 'topic',
  fromSha: null,
  toSha: null,
  commits: 1,
  ...more,
});
/** The reasons for the commits of a list, newest first. */
const reasons = (...events: ActivityEvent[]) =>
  [...commitOwnership(events, candidate)].map(([sha, { reason }]) => `${sha} ${reason ?? '-'}`);

describe('commitOwnership', () => {
  it.each([
    ['SAM', '', 'name'],
    ['Sam Rivera', '', 'name'],
    ['Samuel', '', null],
    [' ', '', null],
    ['x', '3-sam@users.noreply.gitlab.com', 'e-mail'],
    ['x', '3-SAM@users.noreply.git.example.org', 'e-mail'],
    ['x', '4-sam@users.noreply.gitlab.com', null],
    ['x', '3-other@users.noreply.gitlab.com', null],
    ['x', '3-sam@noreply.example.org', null],
    ['x', 'sam@home.example', 'e-mail'],
  ])('%s <%s>: %s', (name, email, reason) => {
    const known = { ...candidate, emails: ['Sam@home.example'] };
    const owners = commitOwnership([by('aa', name, email), comment(1)], known);
    expect(owners.get('aa')).toEqual({ byCandidate: reason !== null, reason });
  });

  it('knows nobody by a name without letters, nor without a candidate', () => {
    const nameless = { name: '', username: null, userId: null };
    expect(commitOwnership([by('aa', '')], nameless).get('aa')?.byCandidate).toBe(false);
    expect(commitOwnership([by('aa', 'Sam')], null).get('aa')).toEqual({ byCandidate: false, reason: null });
    const email = '3-sam@users.noreply.gitlab.com';
    expect(commitOwnership([by('aa', 'x', email)], nameless).get('aa')?.byCandidate).toBe(false);
  });

  describe('learns an address', () => {
    const other = by('bb', 'sam-laptop', 'sam@home.example');
    const own = (...events: ActivityEvent[]) => commitOwnership([...events, other], candidate);

    it('from a commit that bears the name, and knows others by it', () => {
      expect(own(by('aa', 'Sam', ' Sam@home.example')).get('bb')).toEqual({
        byCandidate: true,
        reason: 'e-mail',
      });
      expect(own(by('aa', 'Sam', '')).get('bb')?.byCandidate).toBe(false);
    });

    it('from a commit that the interviewer gave to the candidate, so that one correction does for all', () => {
      const given = [{ sha: 'aa', byCandidate: true }];
      const found = commitOwnership([by('aa', 'root', 'sam@home.example'), other], candidate, given);
      expect(found.get('bb')).toEqual({ byCandidate: true, reason: 'e-mail' });
    });

    it('from none that was taken from them, and from no push, which may bring other people’s commits', () => {
      const taken = [{ sha: 'aa', byCandidate: false }];
      const list = [by('aa', 'Sam', 'sam@home.example'), by('cc', 'Sam', 'sam@home.example'), other];
      const found = commitOwnership(list, candidate, taken);
      expect([...found].map(([sha, { reason }]) => `${sha} ${reason ?? '-'}`)).toEqual([
        'aa corrected',
        'cc name',
        'bb -',
      ]);
      const push = pushed({ fromSha: 'zz', toSha: 'aa' });
      expect(own(by('aa', 'Pair', 'sam@home.example'), push).get('bb')?.byCandidate).toBe(false);
    });
  });

  it('knows the commits of a push by its ends', () => {
    const list = ['dd', 'cc', 'bb', 'aa'].map((sha) => by(sha, 'Pair'));
    expect(reasons(...list, pushed({ fromSha: 'aa', toSha: 'cc', commits: 2 }))).toEqual([
      'dd -',
      'cc pushed',
      'bb pushed',
      'aa -',
    ]);
  });

  it('goes by time where pages came in the wrong order', () => {
    const list = [10, 20, 30, 40].map((minutes, i) => commit(`c${i}`, before(1, minutes), 'Pair'));
    const shuffled = [list[2], list[0], list[3], list[1]].filter((one) => one !== undefined);
    expect(reasons(...shuffled, pushed({ fromSha: 'c2', toSha: 'c0' }))).toEqual([
      'c0 pushed',
      'c1 pushed',
      'c2 -',
      'c3 -',
    ]);
  });

  it('takes as many commits of a new branch as came with it, and after a rebase only the last', () => {
    const list = ['cc', 'bb', 'aa'].map((sha) => by(sha, 'Pair'));
    expect(reasons(...list, pushed({ toSha: 'cc', commits: 2 }))).toEqual(['cc pushed', 'bb pushed', 'aa -']);
    expect(reasons(...list, pushed({ fromSha: 'gone', toSha: 'cc', commits: 3 }))).toEqual([
      'cc pushed',
      'bb -',
      'aa -',
    ]);
  });

  it('takes the last alone of what a rebase made anew, also where the commits of before it were read', () => {
    const words = (sha: string, title: string) => ({ ...by(sha, 'Pair', 'ex@company.example'), title });
    const old = [words('2', 'Add the list'), words('1', 'Set it up')];
    const anew = [words('4', 'Add the list'), words('3', 'Set it up')];
    const push = pushed({ fromSha: '2', toSha: '4', commits: 2 });
    expect(reasons(...anew, push)).toEqual(['4 pushed', '3 -']);
    expect(reasons(...anew, ...old, push)).toEqual(['4 pushed', '3 -', '2 -', '1 -']);
    // The same words by somebody else are another commit, and so are other words by the same.
    const byOther = anew.map((one) => ({ ...one, authorEmail: 'sam@home.example' }));
    expect(reasons(...byOther, ...old, push).slice(0, 2)).toEqual(['4 pushed', '3 pushed']);
    const others = [words('4', 'Test the list'), words('3', 'Mend the list')];
    expect(reasons(...others, ...old, push).slice(0, 2)).toEqual(['4 pushed', '3 pushed']);
  });

  it('takes no push by somebody else, nor the end of a branch', () => {
    expect(reasons(by('aa', 'Pair'), pushed({ author, toSha: 'aa' }), pushed({ fromSha: 'aa' }))).toEqual([
      'aa -',
    ]);
  });

  it('follows the interviewer over every sign, both ways, also for what is not in the list', () => {
    const owners = [
      { sha: 'aa', byCandidate: false },
      { sha: 'bb', byCandidate: true },
      { sha: 'gone', byCandidate: true },
    ];
    const found = commitOwnership([by('aa', 'Sam'), by('bb', 'Pair')], candidate, owners);
    expect([...found]).toEqual([
      ['aa', { byCandidate: false, reason: 'corrected' }],
      ['bb', { byCandidate: true, reason: 'corrected' }],
      ['gone', { byCandidate: true, reason: 'corrected' }],
    ]);
  });
});
