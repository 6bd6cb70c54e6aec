import { describe, expect, it } from 'vitest';
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
});
