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

/**
 * The interviews by person, in the order in which they came. Those without a candidate are nobody's. One that has a name
 * and no account is theirs who alone has that name; where two accounts have it, it is a person's of its own: nobody is
 * handed what may be another's, and nobody's wish erases it.
 */
export function byCandidate(interviews: readonly Interview[]): CandidateInterviews[] {
  const accounts: CandidateInterviews[] = [];
  for (const interview of interviews) {
    const { candidate } = interview;
    if (!candidate || !hasAccount(candidate)) continue;
    add(
      interview,
      candidate,
      accounts.find((one) => isTheirs(candidate, one) && !isSomebodyElses(candidate, one)),
      accounts,
    );
  }
  const names: CandidateInterviews[] = [];
  for (const interview of interviews) {
    const { candidate } = interview;
    if (!candidate || hasAccount(candidate)) continue;
    const [only, ...others] = accounts.filter((one) => isTheirs(candidate, one));
    const alone = others.length === 0 ? only : undefined;
    add(interview, candidate, alone ?? names.find((one) => isTheirs(candidate, one)), names);
  }
  return inOrder([...accounts, ...names], interviews);
}

function hasAccount({ userId, username }: Candidate): boolean {
  return userId !== null || username !== null;
}

function isTheirs(candidate: Candidate, { interviews }: CandidateInterviews): boolean {
  return interviews.some((one) => isSameCandidate(one.candidate, candidate));
}

/** Two accounts are two people, whatever else is the same. */
function isSomebodyElses({ userId }: Candidate, { interviews }: CandidateInterviews): boolean {
  return interviews.some(
    ({ candidate }) => userId !== null && candidate !== null && (candidate.userId ?? userId) !== userId,
  );
}

function add(
  interview: Interview,
  candidate: Candidate,
  known: CandidateInterviews | undefined,
  people: CandidateInterviews[],
): void {
  if (known) known.interviews.push(interview);
  else people.push({ candidate, interviews: [interview] });
}

/** Each person's interviews as they came, and the people by the first of them. */
function inOrder(
  people: readonly CandidateInterviews[],
  interviews: readonly Interview[],
): CandidateInterviews[] {
  const places = new Map(interviews.map((interview, index) => [interview, index]));
  const place = (interview?: Interview): number => (interview && places.get(interview)) ?? 0;
  return people
    .map((one) => ({ ...one, interviews: one.interviews.toSorted((a, b) => place(a) - place(b)) }))
    .sort((a, b) => place(a.interviews[0]) - place(b.interviews[0]));
}
