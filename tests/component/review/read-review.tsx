import { screen, within } from '@testing-library/react';
import { ReviewTab } from '@/components/review/review-tab';
import type { CommentEvent, CommitEvent } from '@/core/activity/activity-event';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { makeComment, ROBIN } from '@/tests/component/notes/with-interview';
import { records, renderScene, SURFACE, type Scene } from '@/tests/component/render';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

const SAM = { ...ROBIN, id: 2, username: 'sam', name: 'Sam Lindqvist' };

/** A comment of the candidate, so many minutes into the review. */
export function comment(noteId: number, minutes: number, patch: Partial<CommentEvent> = {}): CommentEvent {
  const at = CALL_AT - 33 * HOUR_MS + minutes * MINUTE_MS;
  return makeComment({ id: `note:${noteId}`, noteId, threadId: `t${noteId}`, at, ...patch });
}

export const ISSUE = comment(1, 0, { body: '**issue (blocking):** This query runs once per line item.' });
const REPLY = comment(2, 5, {
  threadId: 't1',
  reply: true,
  author: SAM,
  body: 'Right, I will batch it.',
});
const QUESTION = comment(3, 60, {
  body: 'question: Why a float here?',
  position: null,
  resolved: true,
});
export const OTHERS = comment(4, 70, { author: SAM, body: 'note: Rebased on main.', position: null });
const DONE = comment(5, 75, { body: 'I am done with my review.', position: null, resolvable: false });
export const COMMIT: CommitEvent = {
  id: 'commit:abc',
  kind: 'commit',
  at: CALL_AT + MINUTE_MS,
  author: null,
  sha: 'abcdef0123456789',
  title: 'Store refunds in cents',
  message: 'Store refunds in cents',
  authorName: 'Robin Okafor',
  authorEmail: 'robin@example.com',
  webUrl: 'https://gitlab.com/acme/storefront/-/commit/abcdef0',
};
/** What was read: comments in two sittings, those of somebody else, and a commit on the call. */
const EVENTS = [
  { mrKey: SURFACE.mrKey, id: 'thread:t1', events: [ISSUE, REPLY] },
  ...[QUESTION, OTHERS, DONE, COMMIT].flatMap((event) =>
    records([event]).map((record) => ({ ...record, id: event.id })),
  ),
];

/** The Review tab over what was read of a small review. */
export function show(scene: Scene = {}) {
  let edits = 0;
  const shown = renderScene(<ReviewTab onEdit={() => (edits += 1)} />, {
    interview: makeInterview(),
    ...scene,
    review: { records: EVENTS, ...scene.review },
  });
  return { ...shown, edits: () => edits };
}

export const list = () => screen.findByRole('list', { name: 'Timeline' });
export const rows = async () => within(await list()).findAllByRole('listitem', { name: '' });
/** The row of the timeline that says this. */
export const row = async (words: RegExp) => {
  const found = (await rows()).find((one) => words.test(one.textContent));
  if (!found) throw new Error(`No row says ${String(words)}`);
  return found;
};
