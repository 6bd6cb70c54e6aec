import { suggestCandidates } from '@/core/activity/candidates';
import type { Reading, Review, Source } from '@/core/merge-request/merge-request';
import type { InterviewFields } from './change-interview';
import type { Candidate, Interview } from './interview';

/** What tells who took part, and who of them is the author or the viewer. */
const PEOPLE: readonly Source[] = ['merge-request', 'discussions', 'participants', 'viewer'];

/** Whether a read has told who took part; else some may be lacking, and the viewer is not told from them. */
export function arePeopleKnown(reading: Reading | null): boolean {
  if (reading === null) return false;
  if (reading.lastCompleteAt !== null) return true;
  return reading.finishedAt !== null && reading.missing.every(({ source }) => !PEOPLE.includes(source));
}

/** The only person who may be the candidate; null while that is not known, and where there is a choice to make. */
export function onlyCandidate(review: Review): Candidate | null {
  if (review.reading !== null && !arePeopleKnown(review.reading)) return null;
  const [likely, ...more] = suggestCandidates(review);
  if (!likely || more.length > 0) return null;
  return { name: likely.name, username: likely.username, userId: likely.id };
}

/** Whether an interview was begun before the read had ended that is the last one. */
export function beganDuring(reading: Reading | null, { createdAt }: Interview): boolean {
  return reading !== null && reading.startedAt <= createdAt && createdAt <= (reading.finishedAt ?? Infinity);
}

/**
 * What the first read has shown of an interview that was begun while it went on, as it would stand there had it begun
 * after: only what is still open, and the candidate where `withCandidate`. Empty where there is nothing to fill in.
 */
export function filledIn(
  { candidate, mrTitle }: Interview,
  review: Review,
  withCandidate: boolean,
): InterviewFields {
  const likely = withCandidate && candidate === null ? onlyCandidate(review) : null;
  const title = mrTitle === null ? review.mergeRequest?.title : undefined;
  return { ...(likely ? { candidate: likely } : {}), ...(title === undefined ? {} : { mrTitle: title }) };
}
