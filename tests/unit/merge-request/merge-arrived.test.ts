import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityEvent, ActivityRecord, CommentEvent } from '@/core/activity/activity-event';
import { combineArrived } from '@/core/merge-request/combine-arrived';
import { mergeArrived, mergePeople, type ArrivedReview } from '@/core/merge-request/merge-arrived';
import { mergeReading } from '@/core/merge-request/merge-reading';
import { mergeRecords } from '@/core/merge-request/merge-records';
import type { Reading, Review } from '@/core/merge-request/merge-request';
import { comment as anyComment, commit, emoji, mrKey, record } from '../activity/build';

/** A comment of one thread, at a time that is its number. */
const comment = (noteId: number, body: string, more: Partial<CommentEvent> = {}): CommentEvent =>
  anyComment(noteId, { at: noteId, author: null, threadId: 'a1', body, ...more });

const reading: Reading = {
  mrKey,
  readId: 'r1',
  startedAt: 50,
  finishedAt: null,
  pagesFetched: 1,
  pagesKnown: 11,
  missing: [],
  lastCompleteAt: null,
  waitingUntil: null,
};

/** Every text that a list of records holds, now or earlier. */
function words(records: readonly ActivityRecord[]): Set<string> {
  const comments = records.flatMap(({ events }) => events).filter((event) => event.kind === 'comment');
  return new Set(comments.flatMap((one) => [one.body, ...one.earlier.map(({ body }) => body)]));
}

describe('who approves and who reviews', () => {
  const approval = (id: number): ActivityEvent => ({
    kind: 'approval',
    id: `approval:${id}:1`,
    at: id,
    author: null,
  });
  const before = [
    record('approvals:1', approval(1), approval(2)),
    record('thread:t', comment(1, 'approved')),
  ];
  const idsOf = (records: readonly ActivityRecord[]) => records[0]?.events.map(({ id }) => id);

  it.each([
    ['one withdrew it', [approval(2)]],
    ['both withdrew it', []],
  ])('is as the later answer has it: %s', (_what, left) => {
    const merged = mergeRecords(before, [record('approvals:1', ...left)], 9);
    expect(merged[0]?.events).toEqual(left);
    expect(merged[1]).toBe(before[1]);
    expect(mergeRecords(merged, [record('approvals:1', ...left)], 10)).toBe(merged);
  });

  it('stays as it was where the later answer could not be read whole', () => {
    const missing = [{ source: 'approvals', failure: 'unexpected-shape', detail: '' }] as const;
    expect(idsOf(mergeRecords(before, [record('approvals:1', approval(2))], 9, missing))).toHaveLength(2);
  });

  it('is as the last of several answers has it, however they are put together', () => {
    const arrived = (...events: ActivityEvent[]): ArrivedReview => ({
      mergeRequest: null,
      participants: null,
      viewer: null,
      records: [record('approvals:1', ...events)],
      diffs: [],
      reading,
    });
    const both = combineArrived(arrived(approval(1), approval(2)), arrived());
    expect(both.records[0]?.events).toEqual([]);
    const review = {
      mergeRequest: null,
      participants: [],
      viewer: null,
      reading,
      records: before,
      diffs: [],
    };
    expect(mergeArrived(review, both).records[0]?.events).toEqual([]);
  });
});

describe('reactions', () => {
  const arrived = (records: ActivityRecord[], unreacted?: number[]): ArrivedReview => ({
    mergeRequest: null,
    participants: null,
    viewer: null,
    records,
    diffs: [],
    reading,
    ...(unreacted ? { unreacted } : {}),
  });
  const review: Review = {
    mergeRequest: null,
    participants: [],
    viewer: null,
    reading: null,
    records: [
      record('emoji:1', emoji(1, null), emoji(2, null)),
      record('note-emoji:7', emoji(3, 7)),
      record('note-emoji:8', emoji(4, 8)),
    ],
    diffs: [],
  };
  const idsAfter = (...answers: ArrivedReview[]) => {
    const byOne = answers.reduce(mergeArrived, review);
    const [first, ...rest] = answers;
    const atOnce = first ? mergeArrived(review, combineArrived(first, ...rest)) : review;
    expect(atOnce.records).toEqual(byOne.records);
    return byOne.records.flatMap(({ events }) => events.map(({ id }) => id));
  };

  it('that were taken back go', () => {
    expect(idsAfter(arrived([record('emoji:1', emoji(2, null))]))).toEqual(['emoji:2', 'emoji:3', 'emoji:4']);
    expect(idsAfter(arrived([record('note-emoji:7')]))).toEqual(['emoji:1', 'emoji:2', 'emoji:4']);
  });

  it('go with the last of a note, which is then asked for none', () => {
    expect(idsAfter(arrived([], [6, 7]))).toEqual(['emoji:1', 'emoji:2', 'emoji:4']);
    // Nothing is said about notes that are not named.
    expect(idsAfter(arrived([], []), arrived([]))).toHaveLength(4);
  });

  it('stay where they are given anew meanwhile, and where they could not be read', () => {
    const again = arrived([record('note-emoji:7', emoji(5, 7))]);
    expect(idsAfter(arrived([], [7]), again)).toEqual(['emoji:1', 'emoji:2', 'emoji:5', 'emoji:4']);
    const broken = arrived([record('emoji:1', emoji(2, null))]);
    broken.reading = {
      ...reading,
      missing: [{ source: 'emoji', failure: 'unexpected-shape', detail: '' }],
    };
    expect(mergeArrived(review, broken).records[0]?.events).toHaveLength(2);
  });

  it('are as they were read where others were left out on purpose', () => {
    const cut = arrived([record('note-emoji:7')]);
    cut.reading = { ...reading, missing: [{ source: 'note-emoji', failure: 'too-many', detail: '' }] };
    expect(mergeArrived(review, cut).records[1]?.events).toEqual([]);
  });
});

describe('mergeRecords', () => {
  it('keeps the earlier text of a changed comment, oldest first', () => {
    const once = mergeRecords([record('t', comment(1, 'a'))], [record('t', comment(1, 'b'))], 100);
    const twice = mergeRecords(once, [record('t', comment(1, 'c'))], 200);
    expect(twice[0]?.events[0]).toMatchObject({
      body: 'c',
      earlier: [
        { body: 'a', seenAt: 100 },
        { body: 'b', seenAt: 200 },
      ],
    });
  });

  it('keeps a comment that a later answer lacks, and a thread that none names', () => {
    const stored = [record('t', comment(1, 'a'), comment(2, 'b')), record('u', comment(3, 'c'))];
    const merged = mergeRecords(stored, [record('t', comment(1, 'a'))], 100);
    expect(words(merged)).toEqual(new Set(['a', 'b', 'c']));
  });

  it('takes new facts of an unchanged comment', () => {
    const merged = mergeRecords(
      [record('t', comment(1, 'a'))],
      [record('t', comment(1, 'a', { resolved: true }))],
      9,
    );
    expect(merged[0]?.events[0]).toMatchObject({ resolved: true, earlier: [] });
  });

  it('does not let an answer that was overtaken take back a change', () => {
    const newer = comment(1, 'new', { updatedAt: 20 });
    const older = comment(1, 'old', { updatedAt: 10 });
    const merged = mergeRecords([record('t', newer)], [record('t', older)], 100);
    expect(merged[0]?.events[0]).toMatchObject({ body: 'new', earlier: [{ body: 'old' }] });
    expect(mergeRecords(merged, [record('t', older)], 200)).toEqual(merged);
  });

  it('keeps an action that has become unreadable, and the latest edit', () => {
    const closed: ActivityEvent = { kind: 'state', id: 'state:1', at: 1, author: null, state: 'closed' };
    const broken: ActivityEvent = { kind: 'other', id: 'state:1', at: 1, author: null, text: '' };
    expect(mergeRecords([record('s', closed)], [record('s', broken)], 1)[0]?.events).toEqual([closed]);
    const edit = (at: number): ActivityEvent => ({ kind: 'edit', id: 'edit:1', at, author: null, noteId: 1 });
    expect(mergeRecords([record('e', edit(5))], [record('e', edit(3))], 1)[0]?.events).toEqual([edit(5)]);
    expect(mergeRecords([record('e', edit(5))], [record('e', edit(8))], 1)[0]?.events).toEqual([edit(8)]);
  });

  it('keeps a text that came back as a version of its own', () => {
    const texts = ['a', 'b', 'a', 'b', 'b'].map((body, i) => [
      record('t', comment(1, body, { updatedAt: i })),
    ]);
    const [first = [], ...later] = texts;
    const merged = later.reduce((all, arrived, i) => mergeRecords(all, arrived, 100 * (i + 1)), first);
    expect(merged[0]?.events[0]).toMatchObject({
      body: 'b',
      earlier: [
        { body: 'a', seenAt: 100 },
        { body: 'b', seenAt: 200 },
        { body: 'a', seenAt: 300 },
      ],
    });
  });

  it('keeps three texts in the order of the readings that brought them, however late they come', () => {
    const text = (body: string, updatedAt: number) => [record('t', comment(1, body, { updatedAt }))];
    const newest = text('c', 30);
    const late = mergeRecords(mergeRecords(newest, text('a', 10), 100), text('b', 20), 200);
    const later = mergeRecords(mergeRecords(newest, text('b', 20), 200), text('a', 10), 100);
    expect(late).toEqual(later);
    expect(late[0]?.events[0]).toMatchObject({ body: 'c', earlier: [{ body: 'a' }, { body: 'b' }] });
  });

  it('takes a text that two browsers found changed for one version', () => {
    const found = (seenAt: number) => [
      record('t', comment(1, 'b', { updatedAt: 20, earlier: [{ body: 'a', seenAt }] })),
    ];
    const merged = mergeRecords(found(90), found(100), 200);
    expect(merged[0]?.events[0]).toMatchObject({ body: 'b', earlier: [{ body: 'a', seenAt: 90 }] });
  });

  it('adds no version when a backup brings a text back that is known as an earlier one', () => {
    const stored = comment(1, 'c', {
      updatedAt: 30,
      earlier: [
        { body: 'a', seenAt: 100 },
        { body: 'b', seenAt: 200 },
      ],
    });
    const backup = [record('t', comment(1, 'a', { updatedAt: 10 }))];
    expect(mergeRecords(backup, [record('t', stored)], 300)[0]?.events).toEqual([stored]);
  });

  it('forgets that a comment was missing when it is there again, and not by an answer that was overtaken', () => {
    const absence = { readId: 'r', missedAt: 50, confirmedAt: null };
    const missing = [record('t', comment(1, 'a', { updatedAt: 20, absence }))];
    const again = (updatedAt: number) => [record('t', comment(1, 'a', { updatedAt }))];
    expect(mergeRecords(missing, again(20), 100)[0]?.events[0]).toMatchObject({ absence: null });
    expect(mergeRecords(missing, again(10), 100)[0]?.events[0]).toMatchObject({ absence });
    expect(mergeRecords(again(20), missing, 100)[0]?.events[0]).toMatchObject({ absence });
  });

  it('keeps commits in the order in which GitLab lists them', () => {
    const [newer, older] = [commit('bb', 5), commit('aa', 5)];
    const merged = mergeRecords([record('commits:1', older)], [record('commits:1', newer, older)], 1);
    expect(merged[0]?.events.map(({ id }) => id)).toEqual(['commit:bb', 'commit:aa']);
    expect(mergeRecords(merged, [record('commits:1', newer)], 1)).toBe(merged);
  });

  it('gives the same objects where nothing has changed', () => {
    const stored = [record('t', comment(1, 'a'), comment(2, 'b')), record('u', comment(3, 'c'))];
    expect(mergeRecords(stored, structuredClone(stored), 9)).toBe(stored);
    const merged = mergeRecords(stored, [record('t', comment(2, 'new'))], 9);
    expect(merged[0]?.events[0]).toBe(stored[0]?.events[0]);
    expect(merged[1]).toBe(stored[1]);
  });

  it('gives the same objects also where GitLab lists the newest first, as it does with pushes', () => {
    const stored = [record('pushes:1', comment(2, 'newer'), comment(1, 'older'))];
    expect(mergeRecords(stored, structuredClone(stored), 9)).toBe(stored);
  });

  it('merges into an older list as into the newest', () => {
    const first = [record('t', comment(1, 'a'))];
    const second = mergeRecords(first, [record('u', comment(2, 'b'))], 1);
    const other = mergeRecords(first, [record('v', comment(3, 'c'))], 1);
    expect([first, second, other].map((records) => records.map(({ id }) => id))).toEqual([
      ['t'],
      ['t', 'u'],
      ['t', 'v'],
    ]);
    expect(mergeRecords(second, [record('w')], 1).map(({ id }) => id)).toEqual(['t', 'u', 'w']);
  });

  it('keeps a comment that has become unreadable', () => {
    const broken: ActivityEvent = { kind: 'other', id: 'note:1', at: 1, author: null, text: '' };
    expect(words(mergeRecords([record('t', comment(1, 'a'))], [record('t', broken)], 1))).toEqual(
      new Set(['a']),
    );
    expect(words(mergeRecords([record('t', broken)], [record('t', comment(1, 'a'))], 1))).toEqual(
      new Set(['a']),
    );
  });

  const anyComment = fc
    .record({ id: fc.integer({ min: 1, max: 4 }), body: fc.string(), updatedAt: fc.option(fc.nat(5)) })
    .map(({ id, body, updatedAt }) => comment(id, body, { updatedAt }));
  const anyRecord = fc
    .record({
      id: fc.constantFrom('t', 'u', 'v'),
      events: fc.uniqueArray(anyComment, { selector: ({ id }) => id }),
    })
    .map(({ id, events }) => record(id, ...events.sort((a, b) => a.at - b.at)));
  const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id });

  it('loses no word', () => {
    fc.assert(
      fc.property(anyRecords, fc.array(anyRecords), (first, later) => {
        let merged = first;
        let seenAt = 0;
        for (const arrived of later) merged = mergeRecords(merged, arrived, (seenAt += 1));
        expect(words(merged)).toEqual(words([...first, ...later.flat()]));
      }),
    );
  });

  it('changes nothing when the same answer comes again', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (stored, arrived) => {
        const once = mergeRecords(stored, arrived, 1);
        expect(mergeRecords(once, arrived, 2)).toEqual(once);
      }),
    );
  });

  it('gives the same for pages in any order', () => {
    const byId = (records: ActivityRecord[]) => new Map(records.map((one) => [one.id, one]));
    fc.assert(
      fc.property(anyRecords, anyRecords, (stored, arrived) => {
        const pages = arrived.map((one) => [one]);
        const inOrder = pages.reduce((all, page) => mergeRecords(all, page, 1), stored);
        const reversed = [...pages].reverse().reduce((all, page) => mergeRecords(all, page, 1), stored);
        expect(byId(reversed)).toEqual(byId(inOrder));
      }),
    );
  });
});

describe('mergeArrived', () => {
  const empty: Review = {
    mergeRequest: null,
    participants: [],
    viewer: null,
    reading: null,
    records: [],
    diffs: [],
  };

  it('leaves untouched records as the same objects', () => {
    const kept = record('t', comment(1, 'a'));
    const review = mergeArrived(
      { ...empty, records: [kept] },
      {
        mergeRequest: null,
        participants: null,
        viewer: null,
        reading,
        records: [record('u', comment(2, 'b'))],
        diffs: [],
      },
    );
    expect(review.records[0]).toBe(kept);
    expect(review.records).toHaveLength(2);
    expect(review.reading).toMatchObject({ readId: 'r1', pagesFetched: 1 });
  });

  it('is not emptied by an empty answer', () => {
    const viewer = { id: 1, username: 'v', name: 'V', avatarUrl: null, webUrl: null, bot: false };
    const full: Review = {
      ...empty,
      viewer,
      participants: [viewer],
      records: [record('t', comment(1, 'a'))],
      diffs: [],
    };
    const nothing = { mergeRequest: null, participants: null, viewer: null, reading, records: [], diffs: [] };
    expect(mergeArrived(full, nothing)).toEqual({ ...full, reading });
  });

  it('adds a second page of participants to the first', () => {
    const person = (id: number) => ({
      id,
      username: `u${id}`,
      name: '',
      avatarUrl: null,
      webUrl: null,
      bot: false,
    });
    expect(mergePeople([person(1), person(2)], [person(2), person(3)]).map(({ id }) => id)).toEqual([
      1, 2, 3,
    ]);
  });
});

describe('mergeReading', () => {
  const missing = [{ source: 'discussions' as const, failure: 'unexpected-shape' as const, detail: '' }];

  it('takes back that a read was complete where its end tells of refused answers', () => {
    const shown = mergeReading({ ...reading, lastCompleteAt: 20 }, { ...reading, finishedAt: 60 });
    expect(shown.lastCompleteAt).toBe(60);
    expect(mergeReading(shown, { ...reading, finishedAt: 61, missing }).lastCompleteAt).toBeNull();
  });

  it('keeps it where only details that came later are missing', () => {
    const ended = mergeReading(reading, { ...reading, finishedAt: 60 });
    expect(mergeReading(ended, { ...reading, missing }).lastCompleteAt).toBe(60);
  });

  it('keeps when an earlier read was complete', () => {
    const before = { ...reading, lastCompleteAt: 20 };
    expect(mergeReading(before, { ...reading, finishedAt: 60, missing }).lastCompleteAt).toBe(20);
  });
});
