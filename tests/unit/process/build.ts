import { deriveTimeline } from '@/core/activity/derive-timeline';
import type { CommentEvent } from '@/core/activity/activity-event';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import { reviewEnd } from '@/core/process/review-end';
import type { Interview } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { comment, person, threads } from '../activity/build';

/** The candidate of `makeInterview`. */
const robin = person(3, 'robin', { name: 'Robin Okafor' });

export const before = (hours: number, minutes = 0): number => CALL_AT - hours * 3_600_000 - minutes * 60_000;

/** A comment by the candidate at a time. */
export function said(
  noteId: number,
  at: number,
  body = 'A comment.',
  more: Partial<CommentEvent> = {},
): CommentEvent {
  return comment(noteId, { at, body, author: robin, ...more });
}

export function timelineOf(interview: Interview, ...comments: CommentEvent[]) {
  return deriveTimeline(threads(...comments), {
    candidate: interview.candidate,
    sittingGapMs: DEFAULT_PRESET.sittingGapMs,
    reviewEndsAt: reviewEnd(interview),
  });
}

export { CALL_AT, makeInterview };
