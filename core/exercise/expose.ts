import type { Interview } from '@/core/interview/interview';
import { originOf } from '@/core/versions/beside';
import type { Exposure } from './exposure';

/**
 * The line of the exposure log that an interview makes: who was given which version, and when. The time is when the link
 * was sent; until that is known, when the interview was begun. Null where the interview has no exercise.
 */
export function exposureOf(interview: Interview): Exposure | null {
  const { id, exerciseId, exerciseVersion, candidate, linkSentAt, createdAt } = interview;
  if (exerciseId === null || exerciseVersion === null) return null;
  const name = candidate?.name.trim() === '' ? candidate.username : candidate?.name.trim();
  return {
    id,
    // By what was given, wherever its text is kept: the log counts how many have seen it.
    exerciseId: originOf(exerciseId),
    exerciseVersion,
    interviewId: id,
    candidate: name ?? null,
    at: linkSentAt ?? createdAt,
  };
}
