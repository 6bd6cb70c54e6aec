import type { ActivityRecord, CommentEvent } from '@/core/activity/activity-event';
import { isCandidate } from '@/core/activity/candidates';
import type { Exercise } from '@/core/exercise/exercise';
import { offerComments, type OfferReason } from '@/core/exercise/offer-comments';
import type { Candidate } from '@/core/interview/interview';

/** Which findings a comment may be about. */
interface OfferedFinding {
  findingId: string;
  reasons: OfferReason[];
}

/** What the exercise bank knows of a review: the candidate's comments, the threads, and which findings each may be about. */
export interface ReviewedExercise {
  comments: CommentEvent[];
  /** Every comment of a thread, oldest first, by thread id. */
  threads: ReadonlyMap<string, CommentEvent[]>;
  /** By the id of the candidate's comment. */
  offers: ReadonlyMap<string, OfferedFinding[]>;
}

interface Known {
  exercise: Exercise;
  candidate: Candidate | null;
  reviewed: ReviewedExercise;
}

const reviews = new WeakMap<readonly ActivityRecord[], Known>();

/** Made once for each list of records, however many rows ask. */
export function reviewExercise(
  records: readonly ActivityRecord[],
  exercise: Exercise,
  candidate: Candidate | null,
): ReviewedExercise {
  const known = reviews.get(records);
  if (known?.exercise === exercise && known.candidate === candidate) return known.reviewed;
  const reviewed = read(records, exercise, candidate);
  reviews.set(records, { exercise, candidate, reviewed });
  return reviewed;
}

function read(
  records: readonly ActivityRecord[],
  exercise: Exercise,
  candidate: Candidate | null,
): ReviewedExercise {
  const all = records
    .flatMap(({ events }) => events.filter((event) => event.kind === 'comment'))
    .sort((a, b) => a.at - b.at || a.noteId - b.noteId);
  const comments = all.filter(({ author }) => isCandidate(author, candidate));
  const threads = new Map<string, CommentEvent[]>();
  for (const comment of all) {
    const thread = threads.get(comment.threadId);
    if (thread) thread.push(comment);
    else threads.set(comment.threadId, [comment]);
  }
  const offers = new Map<string, OfferedFinding[]>();
  for (const finding of exercise.findings) {
    for (const { eventId, reasons } of offerComments(finding, comments)) {
      offers.set(eventId, [...(offers.get(eventId) ?? []), { findingId: finding.id, reasons }]);
    }
  }
  return { comments, threads, offers };
}
