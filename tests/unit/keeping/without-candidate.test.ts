import { describe, expect, it } from 'vitest';
import { commitDiffKey } from '@/core/merge-request/diff-version';
import type { Review } from '@/core/merge-request/merge-request';
import { withoutCandidate } from '@/core/keeping/without-candidate';
import { author, before, candidate, comment, commit, person, record, sam, system } from '../activity/build';
import { aMergeRequest } from '../interview/examples';

const other = person(9, 'lee', { name: 'Lee Brandt' });
const diff = (headSha: string) => ({ headSha }) as Review['diffs'][number];

function review(records: Review['records']): Review {
  return {
    mergeRequest: aMergeRequest({ author, reviewers: [sam, other] }),
    participants: [author, sam, other],
    viewer: author,
    reading: null,
    records,
    diffs: [diff('mine'), diff('base')],
  };
}

describe('a review without one of its candidates', () => {
  it('keeps nothing of theirs: activity, threads they began, mentions, commits, versions of the diff', () => {
    const began = comment(1, { threadId: 'a', body: 'This query runs once per item.' });
    const answered = comment(2, { threadId: 'a', author, reply: true, body: 'Good point.' });
    const theirsInOther = comment(4, { threadId: 'b', author: sam });
    const about = comment(5, { threadId: 'b', author, body: 'As @sam said.' });
    const kept = comment(3, {
      threadId: 'b',
      author: other,
      resolvedBy: sam,
      resolvable: true,
      resolved: true,
    });
    const left = withoutCandidate(
      review([
        record('thread:a', began, answered),
        record('thread:b', kept, theirsInOther, about),
        record('commits', commit('mine', before(1)), commit('base', before(90), 'The Author')),
        record('notes', system(7, 'requested review from @sam and @lee', before(80), author)),
        record('versions', { kind: 'version', id: 'v', at: before(1), author: null, headSha: 'mine' }),
      ]),
      candidate,
    );
    expect(left.records).toEqual([
      record('thread:b', { ...kept, resolvedBy: null }),
      record('commits', commit('base', before(90), 'The Author')),
    ]);
    expect(left.participants).toEqual([author, other]);
    expect(left.mergeRequest?.reviewers).toEqual([other]);
    expect(left.mergeRequest?.author).toEqual(author);
    expect(left.diffs).toEqual([diff('base')]);
    expect(JSON.stringify(left)).not.toMatch(/sam|rivera/i);
  });

  it('knows one without an account by the name, and leaves what others did as it is', () => {
    const records = [record('thread:b', comment(3, { threadId: 'b', author: other }))];
    const left = withoutCandidate(review(records), { name: 'Sam Rivera', username: null, userId: null });
    expect(left.participants).toEqual([author, other]);
    expect(left.records[0]).toBe(records[0]);
  });

  it('keeps another one’s thread in which they wrote first of what is left, and drops what they only named', () => {
    const opened = comment(3, { threadId: 'b', author: other });
    const early = comment(1, { threadId: 'b', author: sam });
    const answer = comment(4, { threadId: 'b', author: other, body: 'Sam Rivera is right.' });
    const left = (records: Review['records']) => withoutCandidate(review(records), candidate).records;
    expect(left([record('thread:b', opened, answer)])).toEqual([record('thread:b', opened)]);
    // It was begun by them, in whatever order it is stored.
    expect(left([record('thread:b', opened, early)])).toEqual([]);
    // A record of another kind that begins with them is no thread of theirs.
    expect(
      left([record('notes', system(1, 'said', before(90)), system(2, 'said too', before(80), other))]),
    ).toEqual([record('notes', system(2, 'said too', before(80), other))]);
    expect(left([record('notes', system(1, 'said', before(90)))])).toEqual([]);
  });

  it('keeps commits and versions that are nobody’s or another’s, unless they were said to be theirs', () => {
    const commits = record(
      'commits',
      commit('one', before(1), 'The Author'),
      commit('two', before(2), 'The Author'),
    );
    const owners = [{ sha: 'two', byCandidate: true }];
    const two = { ...review([commits]), diffs: [diff('one'), diff('two')] };
    const left = withoutCandidate(two, candidate, owners);
    expect(left.records).toEqual([record('commits', commit('one', before(1), 'The Author'))]);
    expect(left.diffs).toEqual([diff('one')]);
    expect(withoutCandidate(two, candidate).diffs).toEqual(two.diffs);
  });

  it('keeps no code of theirs, neither in a version of the diff nor as what one commit of theirs changed', () => {
    const commits = record('commits', commit('mine', before(1)), commit('base', before(90), 'The Author'));
    const theirs = diff(commitDiffKey('mine'));
    const ofOthers = diff(commitDiffKey('base'));
    const said = record('thread:a1', comment(1));
    const whole = { ...review([commits, said]), diffs: [diff('mine'), theirs, diff('base'), ofOthers] };
    expect(withoutCandidate(whole, candidate).diffs).toEqual([diff('base'), ofOthers]);
  });

  it('keeps the merge request that is not known, and takes its author and reader from it where these are they', () => {
    const unknown = { ...review([]), mergeRequest: null };
    expect(withoutCandidate(unknown, candidate).mergeRequest).toBeNull();
    const own = { ...review([]), viewer: sam, mergeRequest: aMergeRequest({ author: sam, reviewers: [] }) };
    const left = withoutCandidate(own, candidate);
    expect([left.viewer, left.mergeRequest?.author]).toEqual([null, null]);
    expect(withoutCandidate(review([]), candidate).viewer).toEqual(author);
  });

  it('takes nobody for one who has neither account nor name', () => {
    const nameless = person(0, 'x', { name: '' });
    const people = { ...review([]), participants: [nameless] };
    expect(withoutCandidate(people, { name: '', username: null, userId: null }).participants).toEqual([
      nameless,
    ]);
    const namesake = person(8, 'rivera', { name: 'Sam Rivera' });
    const two = { ...review([]), participants: [namesake] };
    expect(withoutCandidate(two, { name: 'Sam Rivera', username: 'sam', userId: null }).participants).toEqual(
      [namesake],
    );
  });
});
