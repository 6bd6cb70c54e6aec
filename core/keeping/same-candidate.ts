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
 * handed what may be another's, and nobody's wish erases it. An account is one of its GitLab: on two of them the same id
 * or username is two people's.
 */
export function byCandidate(interviews: readonly Interview[]): CandidateInterviews[] {
  const accounts: CandidateInterviews[] = [];
  // Whose GitLab is known come first: of the others it is then known whether they may be two people's.
  for (const interview of [...interviews.filter(hostOf), ...interviews.filter((one) => !hostOf(one))]) {
    const { candidate } = interview;
    if (!candidate || !hasAccount(candidate)) continue;
    const [only, ...others] = accounts.filter(
      (one) => isTheirs(candidate, one) && !isSomebodyElses(interview, candidate, one),
    );
    add(interview, candidate, others.length === 0 || hostOf(interview) ? only : undefined, accounts);
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

/** Two accounts are two people, whatever else is the same; so are those of two GitLabs. */
function isSomebodyElses(
  interview: Interview,
  { userId }: Candidate,
  { interviews }: CandidateInterviews,
): boolean {
  const host = hostOf(interview);
  return interviews.some((one) => {
    if (host !== null && (hostOf(one) ?? host) !== host) return true;
    return userId !== null && (one.candidate?.userId ?? userId) !== userId;
  });
}

/** The GitLab that its accounts are of; null where there is no merge request. */
function hostOf({ mrKey }: Interview): string | null {
  return mrKey === null ? null : (/^[a-z]+:\/\/[^/]+/i.exec(mrKey)?.[0] ?? null);
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
