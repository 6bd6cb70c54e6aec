import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import { mergeRecords } from '@/core/merge-request/merge-records';
import { commit, record } from '../activity/build';
import { comment } from './answers';

/** Every text that a list of records holds, now or earlier. */
function words(records: readonly ActivityRecord[]): Set<string> {
  const comments = records.flatMap(({ events }) => events).filter((event) => event.kind === 'comment');
  return new Set(comments.flatMap((one) => [one.body, ...one.earlier.map(({ body }) => body)]));
}

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
    const unknown: ActivityEvent = { kind: 'other', id: 'edit:1', at: 9, author: null, text: 'x' };
    expect(mergeRecords([record('e', unknown)], [record('e', edit(3))], 1)[0]?.events).toEqual([edit(3)]);
    const newer = { ...unknown, text: 'y' };
    expect(mergeRecords([record('e', unknown)], [record('e', newer)], 1)[0]?.events).toEqual([newer]);
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

  it('goes by the order of answers where GitLab does not say when it was changed', () => {
    const at = (body: string, updatedAt: number | null) => [
      record('thread:t', comment(1, body, { updatedAt })),
    ];
    const bodyOf = (before: ActivityRecord[], after: ActivityRecord[]) => {
      const [event] = mergeRecords(before, after, 9)[0]?.events ?? [];
      return event?.kind === 'comment' ? [event.body, ...event.earlier.map(({ body }) => body)] : [];
    };
    expect(bodyOf(at('first', 8), at('second', null))).toEqual(['second', 'first']);
    expect(bodyOf(at('first', null), at('second', 3))).toEqual(['second', 'first']);
    expect(bodyOf(at('first', 8), at('second', 8))).toEqual(['second', 'first']);
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

  const anyOne = fc
    .record({ id: fc.integer({ min: 1, max: 4 }), body: fc.string(), updatedAt: fc.option(fc.nat(5)) })
    .map(({ id, body, updatedAt }) => comment(id, body, { updatedAt }));
  const anyRecord = fc
    .record({
      id: fc.constantFrom('t', 'u', 'v'),
      events: fc.uniqueArray(anyOne, { selector: ({ id }) => id }),
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
