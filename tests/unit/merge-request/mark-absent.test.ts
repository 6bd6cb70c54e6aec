import { expect, it } from 'vitest';
import type { CommentEvent } from '@/core/activity/activity-event';
import { markAbsent, type SeenInRead } from '@/core/merge-request/mark-absent';
import { comment as anyComment, record } from '../activity/build';

const comment = (noteId: number, more: Partial<CommentEvent> = {}) => anyComment(noteId, { at: 10, ...more });
const seen = (more: Partial<SeenInRead> = {}): SeenInRead => ({
  readId: 'r1',
  startedAt: 100,
  eventIds: new Set(['note:1']),
  internal: false,
  recognised: true,
  ...more,
});
const thread = (...comments: CommentEvent[]) => [record('thread:a', ...comments)];
const missed = { readId: 'r1', missedAt: 150, confirmedAt: null };

it('marks what a read did not give, and confirms it by another read', () => {
  const once = markAbsent(thread(comment(1), comment(2)), seen(), 150);
  expect(once[0]?.events).toEqual([comment(1), comment(2, { absence: missed })]);
  const twice = markAbsent(once, seen({ readId: 'r2', startedAt: 200 }), 250);
  expect(twice[0]?.events[1]).toEqual(comment(2, { absence: { ...missed, confirmedAt: 250 } }));
  expect(markAbsent(twice, seen({ readId: 'r3', startedAt: 300 }), 350)).toEqual([]);
});

it('confirms nothing by the same read, nor by one that ran beside it', () => {
  const once = thread(comment(2, { absence: missed }));
  expect(markAbsent(once, seen({ startedAt: 200 }), 250)).toEqual([]);
  expect(markAbsent(once, seen({ readId: 'r2', startedAt: 120 }), 250)).toEqual([]);
});

it('takes the mark from what is there again, also when it was confirmed', () => {
  const gone = thread(comment(1, { absence: { ...missed, confirmedAt: 250 } }));
  expect(markAbsent(gone, seen({ readId: 'r3', startedAt: 300 }), 350)[0]?.events).toEqual([comment(1)]);
});

it.each([
  ['a comment written after the read had begun', comment(2, { at: 100 }), seen()],
  ['an internal comment where none came', comment(2, { internal: true }), seen()],
  ['everything where nothing known came', comment(2), seen({ recognised: false })],
])('leaves alone %s', (_, one, read) => {
  expect(markAbsent(thread(comment(1), one), read, 150)).toEqual([]);
});

it('marks an internal comment where another one came', () => {
  const marked = markAbsent(thread(comment(2, { internal: true })), seen({ internal: true }), 150);
  expect(marked[0]?.events).toEqual([comment(2, { internal: true, absence: missed })]);
});
