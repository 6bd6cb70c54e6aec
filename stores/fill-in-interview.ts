import { arePeopleKnown, beganDuring, filledIn } from '@/core/interview/first-read';
import type { InterviewStore } from './interview-store';
import { knownSurface, type ReviewStore } from './review-store';

/**
 * An interview may begin while its merge request is read for the first time. When that has ended, what is then known is
 * filled in, where the interviewer has said nothing about it: once, so that who is taken out of it later stays out.
 */
export function fillInInterview(interviewStore: InterviewStore, reviewStore: ReviewStore): void {
  /** Ids of interviews: open here while nothing was known, with a candidate at some time, and looked at when it was. */
  const early = new Set<string>();
  const chosen = new Set<string>();
  const done = new Set<string>();

  const fillIn = (): void => {
    const state = reviewStore.getState();
    const interview = interviewStore.getState().file?.interview;
    if (!interview || !state.loaded || knownSurface(state)?.mrKey !== interview.mrKey) return;
    const { id, candidate, sealedAt } = interview;
    const { review } = state;
    if (candidate !== null) chosen.add(id);
    if (!arePeopleKnown(review.reading)) early.add(id);
    else if (!done.has(id)) {
      done.add(id);
      if (sealedAt !== null || !(early.has(id) || beganDuring(review.reading, interview))) return;
      const patch = filledIn(interview, review, !chosen.has(id));
      if (Object.keys(patch).length > 0) interviewStore.getState().change(patch);
    }
  };
  reviewStore.subscribe((state, before) => {
    if (state.review.reading !== before.review.reading || state.loaded !== before.loaded) fillIn();
  });
  interviewStore.subscribe((state, before) => {
    if (state.file?.interview !== before.file?.interview) fillIn();
  });
}
