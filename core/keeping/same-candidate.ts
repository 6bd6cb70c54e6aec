import { sameName } from '@/core/activity/candidates';
import type { Candidate, Interview } from '@/core/interview/interview';

/** Whether two interviews were with the same person: by GitLab's user id, by username, or by their whole name. */
export function isSameCandidate(a: Candidate | null, b: Candidate | null): boolean {
  if (!a || !b) return false;
  if (a.userId !== null && b.userId !== null) return a.userId === b.userId;
  if (a.username !== null && b.username !== null) return sameName(a.username, b.username);
  return a.name.trim() !== '' && sameName(a.name, b.name);
}

/** One person, and all interviews with them, in the order in which they came. */
export interface CandidateInterviews {
  candidate: Candidate;
  interviews: Interview[];
}

/** The interviews by person. Those without a candidate are none's. */
export function byCandidate(interviews: readonly Interview[]): CandidateInterviews[] {
  const people: CandidateInterviews[] = [];
  for (const interview of interviews) {
    const { candidate } = interview;
    if (!candidate) continue;
    const known = people.find((one) =>
      one.interviews.some((other) => isSameCandidate(other.candidate, candidate)),
    );
    if (known) known.interviews.push(interview);
    else people.push({ candidate, interviews: [interview] });
  }
  return people;
}
