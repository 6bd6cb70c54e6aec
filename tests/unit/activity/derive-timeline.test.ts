import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import { author, before, callAt, candidate, comment, commit, record, sam, system, threads } from './build';

const options = { candidate, sittingGapMs: 20 * 60_000, reviewEndsAt: null };
const position = {
  type: 'text' as const,
  oldPath: 'a.rb',
  newPath: 'b.rb',
  oldLine: null,
  newLine: 4,
  startLine: null,
  headSha: null,
};

describe('deriveTimeline', () => {
  it('makes one row of a thread, at the time of the first comment by the candidate', () => {
    const first = comment(1, {
      author,
      body: 'What do you think?',
      position,
      resolvable: true,
      resolved: true,
    });
    const answer = comment(2, {
      body: 'issue (blocking): It drops jobs.',
      earlier: [{ body: 'x', seenAt: 1 }],
    });
    const { entries } = deriveTimeline([record('thread:a1', first, answer)], options);
    expect(entries).toMatchObject([
      {
        id: 'note:1',
        at: answer.at,
        kind: 'issue',
        blocking: true,
        byCandidate: true,
        replies: [{ id: 'note:2' }],
        file: 'b.rb',
        line: 4,
        thread: 'resolved',
        edited: true,
      },
    ]);
  });

  it('calls a thread open while one of its comments is, and nothing where none can be resolved', () => {
    const open = comment(1, { resolvable: true, resolved: true });
    const { entries } = deriveTimeline(
      [record('thread:a1', open, comment(2, { resolvable: true })), ...threads(comment(3))],
      options,
    );
    expect(entries.map(({ thread }) => thread)).toEqual(['open', null]);
  });

  it('shows once who resolved a thread, and when', () => {
    const resolution = { resolvable: true, resolved: true, resolvedBy: sam, resolvedAt: before(20) };
    const thread = [comment(1, { author, ...resolution }), comment(2, { author, ...resolution })];
    const [row, action, ...more] = deriveTimeline([record('thread:a1', ...thread)], options).entries;
    expect(more).toEqual([]);
    expect(row).toMatchObject({ id: 'note:1', byCandidate: false, thread: 'resolved' });
    expect(action).toMatchObject({
      id: 'resolved:note:1',
      at: before(20),
      kind: 'system',
      byCandidate: true,
      sitting: 0,
      event: { author: sam, noteId: 1, text: 'Resolved a thread' },
    });
  });

  it('shows no resolution of a thread that is open again, nor one whose time is not known', () => {
    const resolution = { resolvable: true, resolved: true, resolvedBy: sam, resolvedAt: before(20) };
    const reopened = [comment(1, resolution), comment(2, { resolvable: true })];
    const untimed = comment(3, { ...resolution, resolvedAt: null });
    const records = [record('thread:a1', ...reopened), ...threads(untimed)];
    expect(deriveTimeline(records, options).entries.map(({ id }) => id)).toEqual(['note:1', 'note:3']);
  });

  it('shows who resolved a thread after an open reply in it was deleted, once that is certain', () => {
    const resolution = { resolvable: true, resolved: true, resolvedBy: sam, resolvedAt: before(20) };
    const ids = (confirmedAt: number | null) => {
      const absence = { readId: 'r', missedAt: before(21), confirmedAt };
      const thread = [comment(1, resolution), comment(2, { resolvable: true, reply: true, absence })];
      return deriveTimeline([record('thread:a1', ...thread)], options).entries.map(({ id }) => id);
    };
    expect(ids(before(19))).toEqual(['note:1', 'resolved:note:1']);
    expect(ids(null)).toEqual(['note:1']);
  });

  it('shows an event once that stands in two pages of a list', () => {
    const one = commit('aa', before(1));
    const { entries } = deriveTimeline([record('commits:1', one), record('commits:2', one)], options);
    expect(entries.map(({ id }) => id)).toEqual(['commit:aa']);
  });

  it('knows the commits and pushes of the candidate by name, also by the name on GitLab', () => {
    const version = { kind: 'version' as const, id: 'version:9', at: before(1), author: null, headSha: 'bb' };
    const { entries } = deriveTimeline(
      [
        ...threads(comment(1)),
        record(
          'commits:1',
          commit('bb', before(2), 'sam rivera'),
          commit('cc', before(3), 'Somebody'),
          commit('dd', before(4), ''),
        ),
        record('versions:1', version),
      ],
      options,
    );
    const own = entries.filter(({ byCandidate }) => byCandidate).map(({ id, kind }) => `${kind} ${id}`);
    expect(own).toEqual(['comment note:1', 'commit commit:bb', 'push version:9']);
  });

  it('tells an approval and a push once, by the system note that names who did it', () => {
    const approval = { kind: 'approval' as const, id: 'approval:3', at: before(30), author: sam };
    const version = {
      kind: 'version' as const,
      id: 'version:9',
      at: before(20),
      author: null,
      headSha: 'bb',
    };
    const older = { ...version, id: 'version:8', at: before(90) };
    const soonAfter = { ...version, id: 'version:10', at: before(19, 56) };
    const { entries } = deriveTimeline(
      [
        record('thread:x', system(5, 'approved this merge request', before(30, 0, 1))),
        record('thread:y', system(6, 'added 1 commit\n\n<ul></ul>', before(20, 0, 2), author)),
        record('approvals:1', approval),
        record('versions:1', soonAfter, version, older),
      ],
      options,
    );
    expect(entries.map(({ id, kind, byCandidate }) => [id, kind, byCandidate])).toEqual([
      ['version:8', 'push', false],
      ['note:5', 'approval', true],
      ['note:6', 'push', false],
      ['version:10', 'push', false],
    ]);
  });

  it('finds the candidate by username where there is no id, and nobody without a candidate', () => {
    const records = threads(comment(1), comment(2, { author }));
    const byName = deriveTimeline(records, {
      ...options,
      candidate: { name: 'S', username: 'SAM', userId: null },
    });
    expect(byName.entries.map(({ byCandidate }) => byCandidate)).toEqual([true, false]);
    const nobody = deriveTimeline(records, { ...options, candidate: null });
    expect(nobody.entries.map(({ byCandidate }) => byCandidate)).toEqual([false, false]);
    expect(nobody.sittings).toEqual({ known: false, reason: 'no-candidate' });
  });

  it('gives the same rows for records in any order', () => {
    const records = threads(
      comment(9, { at: 5 }),
      comment(10, { at: 5 }),
      comment(11, { at: 4 }),
      comment(2, { at: 5 }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(deriveTimeline(shuffled, options).entries.map(({ id }) => id)).toEqual([
          'note:11',
          'note:2',
          'note:9',
          'note:10',
        ]);
      }),
    );
  });

  it('does nothing for nothing', () => {
    expect(deriveTimeline([], options)).toEqual({
      entries: [],
      batches: [],
      commits: new Map(),
      reviewEndsAt: null,
      sittings: { known: false, reason: 'no-activity' },
    });
  });
});

describe('sittings', () => {
  it('begin anew after a longer gap than the rule allows', () => {
    const times = [0, 10, 30, 51, 60].map((minutes, index) =>
      comment(index, { at: before(40) + minutes * 60_000 }),
    );
    const { sittings, entries } = deriveTimeline(threads(...times), options);
    expect(sittings).toMatchObject({
      known: true,
      gapMs: 20 * 60_000,
      sittings: [
        { fromAt: times[0]?.at, toAt: times[2]?.at, entryIds: ['note:0', 'note:1', 'note:2'] },
        { fromAt: times[3]?.at, toAt: times[4]?.at, entryIds: ['note:3', 'note:4'] },
      ],
    });
    expect(entries.map(({ sitting }) => sitting)).toEqual([0, 0, 0, 1, 1]);
  });

  it('leave other people out', () => {
    const { sittings, entries } = deriveTimeline(threads(comment(1), comment(2, { author })), options);
    expect(sittings).toMatchObject({ sittings: [{ entryIds: ['note:1'] }] });
    expect(entries.map(({ sitting }) => sitting)).toEqual([0, null]);
  });

  it('end with the review: what is done on the call is none, and stretches none', () => {
    const review = [comment(1, { at: callAt - 600_000 }), comment(2, { at: callAt - 300_000 })];
    const onCall = [commit('on-call', callAt), comment(4, { at: callAt + 300_000 })];
    const records = [...threads(...review), record('rest', ...onCall)];
    const { sittings, entries } = deriveTimeline(records, { ...options, reviewEndsAt: callAt });
    expect(sittings).toMatchObject({ sittings: [{ fromAt: review[0]?.at, toAt: review[1]?.at }] });
    expect(entries.map(({ sitting }) => sitting)).toEqual([0, 0, null, null]);
    expect(
      deriveTimeline([record('rest', ...onCall)], { ...options, reviewEndsAt: callAt }).sittings,
    ).toEqual({
      known: false,
      reason: 'no-activity',
    });
  });

  it('are judged by the comments of the review alone, also where the call has many', () => {
    const together = [1, 2, 3].map((id) => comment(id, { at: before(30) + id * 900 }));
    const onCall = [4, 5, 6, 7].map((id) => comment(id, { at: callAt + id * 60_000 }));
    const timeline = deriveTimeline(threads(...together, ...onCall), { ...options, reviewEndsAt: callAt });
    expect(timeline.sittings).toEqual({ known: false, reason: 'submitted-together' });
  });

  it('are unknown where most comments were submitted together', () => {
    const together = [1, 2, 3, 4].map((id) => comment(id, { at: before(30) + id * 900 }));
    const timeline = deriveTimeline(threads(...together, comment(90), comment(91)), options);
    expect(timeline.batches).toEqual([
      { at: together[0]?.at, eventIds: ['note:1', 'note:2', 'note:3', 'note:4'] },
    ]);
    expect(timeline.sittings).toEqual({ known: false, reason: 'submitted-together' });
    expect(timeline.entries.every(({ sitting }) => sitting === null)).toBe(true);
  });

  it('are known beside a small batch, and two comments make none', () => {
    const apart = [10, 20, 30, 40].map((id) => comment(id));
    const batch = [1, 2, 3].map((id) => comment(id, { at: before(30) + id }));
    expect(deriveTimeline(threads(...apart, ...batch), options).sittings.known).toBe(true);
    expect(deriveTimeline(threads(...batch.slice(1)), options)).toMatchObject({
      batches: [],
      sittings: { known: true },
    });
  });

  it('does not take two people who write at once for a batch', () => {
    const together = [comment(1, { at: 1 }), comment(2, { at: 2, author }), comment(3, { at: 3 })];
    expect(deriveTimeline(threads(...together), options).batches).toEqual([]);
  });
});

it('takes time in proportion to the notes, not to their square', () => {
  const body = `issue (blocking): ${'words '.repeat(30)}`;
  const notes = (count: number) =>
    threads(...Array.from({ length: count }, (_, id) => comment(id, { body, at: callAt - id * 70_000 })));
  // As many notes in either, so that memory and its tidying up take the same time; new ones each time.
  const apart = () => Array.from({ length: 8 }, () => notes(1_000));
  const together = () => [notes(8_000)];
  const time = (make: typeof together) => {
    const lists = make();
    const start = performance.now();
    const kept = lists.map((records) => deriveTimeline(records, options));
    expect(kept).toHaveLength(lists.length);
    return performance.now() - start;
  };
  const rounds = Array.from({ length: 8 }, () => ({ few: time(apart), many: time(together) }));
  const few = Math.min(...rounds.map((round) => round.few));
  const many = Math.min(...rounds.map((round) => round.many));
  console.info(`timelines of 8 times 1,000 notes: ${few.toFixed(1)} ms, of 8,000: ${many.toFixed(1)} ms`);
  // 1 where it is linear, 8 where it is quadratic.
  expect(many / few).toBeLessThan(3.75);
});
