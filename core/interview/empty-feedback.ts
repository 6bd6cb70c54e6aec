import type { Feedback } from './interview';

/** Feedback in which nothing has been written or chosen yet. `now` in epoch ms. */
export function emptyFeedback(interviewId: string, now: number): Feedback {
  return {
    interviewId,
    overall: null,
    levelNote: '',
    pros: '',
    cons: '',
    takeaways: '',
    noteForOthers: '',
    placed: [],
    updatedAt: now,
  };
}
