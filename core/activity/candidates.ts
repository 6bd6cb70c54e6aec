import type { Review } from '@/core/merge-request/merge-request';
import type { Person } from './person';

/** The candidate of an interview, as far as activity is concerned (`Candidate` of core/interview fits). */
export interface CandidateIdentity {
  name: string;
  username: string | null;
  userId: number | null;
  /** Addresses that are known to be theirs, to know their commits by. */
  emails?: readonly string[];
}

/** GitLab's own accounts; token users are called `project_42_bot_...`, `group_42_bot_...`. */
const SYSTEM_USERNAMES = ['ghost', 'support-bot', 'alert-bot', 'security-bot', 'migration-bot', 'gitlabduo'];
const TOKEN_USER = /^(project|group)_\d+_bot/;

/** Whether an account is a machine: marked so by GitLab, an access token's user, or one of GitLab's own accounts. */
export function isBot({ bot, username }: Person): boolean {
  const name = username.toLowerCase();
  return bot || TOKEN_USER.test(name) || SYSTEM_USERNAMES.includes(name);
}

/**
 * Who may be the candidate: everybody who takes part and is neither the author of the merge request, nor the viewer,
 * nor a bot. Those with the most comments first. A proposal to choose from, nothing is decided by it.
 */
export function suggestCandidates({ mergeRequest, participants, viewer, records }: Review): Person[] {
  const comments = new Map<number, number>();
  const people = new Map<number, Person>();
  for (const person of [...participants, ...(mergeRequest?.reviewers ?? [])]) people.set(person.id, person);
  for (const event of records.flatMap(({ events }) => events)) {
    if (event.kind !== 'comment' || !event.author) continue;
    people.set(event.author.id, event.author);
    comments.set(event.author.id, (comments.get(event.author.id) ?? 0) + 1);
  }
  const count = ({ id }: Person) => comments.get(id) ?? 0;
  return [...people.values()]
    .filter((one) => one.id !== mergeRequest?.author?.id && one.id !== viewer?.id && !isBot(one))
    .sort((a, b) => count(b) - count(a) || a.id - b.id);
}

/** Whether a GitLab user is the candidate: by user id where it is known, else by username. */
export function isCandidate(person: Person | null, candidate: CandidateIdentity | null): boolean {
  if (!person || !candidate) return false;
  if (candidate.userId !== null) return person.id === candidate.userId;
  return candidate.username !== null && sameName(person.username, candidate.username);
}

/** Names, usernames and addresses are compared without regard to case, outer space and the way accents are encoded. */
export function sameName(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
