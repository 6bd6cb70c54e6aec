import { describe, expect, it } from 'vitest';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import { combineArrived } from '@/core/merge-request/combine-arrived';
import { mergeArrived, mergePeople, type ArrivedReview } from '@/core/merge-request/merge-arrived';
import { mergeReading } from '@/core/merge-request/merge-reading';
import { mergeRecords } from '@/core/merge-request/merge-records';
import type { Review } from '@/core/merge-request/merge-request';
import { aMergeRequest, aPerson } from '../interview/examples';
import { emoji, record } from '../activity/build';
import { comment, reading } from './answers';

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
    const lead = { ...arrived(), viewer: aPerson('lead', 7), mergeRequest: aMergeRequest() };
    const known = { mergeRequest: lead.mergeRequest, viewer: lead.viewer };
    expect(combineArrived(lead, arrived())).toMatchObject(known);
    expect(combineArrived(arrived(), lead)).toMatchObject(known);
    const guests = [aPerson('a', 1), aPerson('b', 2)];
    const page = (...participants: typeof guests) => ({ ...arrived(), participants });
    expect(combineArrived(arrived(), page(...guests)).participants).toEqual(guests);
    expect(
      combineArrived(page(...guests.slice(0, 1)), page(...guests.slice(1)), arrived()).participants,
    ).toEqual(guests);
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
