import { screen, within } from '@testing-library/react';
import { ReviewTab } from '@/components/review/review-tab';
import type { ActivityEvent, CommentEvent } from '@/core/activity/activity-event';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { makeComment } from '@/tests/component/notes/with-interview';
import { renderScene, SURFACE, type Scene } from '@/tests/component/render';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

/** A comment of the candidate, `minutes` after the review began. */
export function ownComment(noteId: number, minutes: number, patch: Partial<CommentEvent> = {}): CommentEvent {
  const at = CALL_AT - 33 * HOUR_MS + minutes * MINUTE_MS;
  return makeComment({ id: `note:${noteId}`, noteId, threadId: `t${noteId}`, at, ...patch });
}

/** One record for each thread. */
const threadRecords = (...threads: ActivityEvent[][]) =>
  threads.map((events) => ({ mrKey: SURFACE.mrKey, id: `thread:${events[0]?.id ?? ''}`, events }));

/** The Review tab with these threads. */
export function showThreads(threads: ActivityEvent[][], scene: Scene = {}) {
  return renderScene(<ReviewTab onEdit={() => undefined} />, {
    interview: makeInterview(),
    ...scene,
    review: { records: threadRecords(...threads), ...scene.review },
  });
}

/** The row that says something, once it is there. */
export async function findRow(words: RegExp): Promise<HTMLElement> {
  const list = await screen.findByRole('list', { name: 'Timeline' });
  const rows = await within(list).findAllByRole('listitem', { name: '' });
  const found = rows.find((one) => one.hasAttribute('data-row') && words.test(one.textContent));
  if (!found) throw new Error(`No row says ${String(words)}`);
  return found;
}
