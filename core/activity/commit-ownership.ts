import type { ActivityEvent, CommitEvent, PushedEvent } from './activity-event';
import { isCandidate, sameName, type CandidateIdentity } from './candidates';

/** Why a commit counts as the candidate's, or by whose hand it does or doesn't; null where nothing says so. */
export type OwnerReason = 'corrected' | 'pushed' | 'e-mail' | 'name';

/** Whether a commit is the candidate's, and why it counts so. */
export interface CommitOwner {
  byCandidate: boolean;
  /** Set for every commit of the candidate, and for one that the interviewer took from them. */
  reason: OwnerReason | null;
}

/** `Interview.commitOwners`: what the interviewer corrected by hand. */
export type CommitCorrection = { readonly sha: string; readonly byCandidate: boolean };

/** GitLab's private commit address, `<user id>-<username>@users.noreply.<host>`. */
const NOREPLY = /^(\d+)-(.+)@users\.noreply\./i;

/**
 * Whose each commit is, by SHA. GitLab knows no user for a commit, so signs are looked for, the surest first: the
 * interviewer's own word, a push by the candidate, the e-mail address, the name. `events` may hold any events; the
 * commits among them stand newest first, as GitLab lists them.
 */
export function commitOwnership(
  events: readonly ActivityEvent[],
  candidate: CandidateIdentity | null,
  owners: readonly CommitCorrection[] = [],
): Map<string, CommitOwner> {
  const commits = newestFirst(events);
  const pushed = pushedBy(events, commits, candidate);
  const names = candidate ? namesOf(events, candidate) : [];
  const corrected = new Map(owners.map(({ sha, byCandidate }) => [sha, byCandidate]));
  const known = candidate && { ...candidate, emails: addressesOf(commits, candidate, names, corrected) };
  const found = new Map<string, CommitOwner>();
  for (const commit of commits) {
    const said = corrected.get(commit.sha);
    found.set(
      commit.sha,
      said === undefined
        ? owned(signOf(commit, known, pushed, names))
        : { byCandidate: said, reason: 'corrected' },
    );
  }
  // A push and a version of the diff may name a commit that a later force-push took out of the list.
  for (const sha of pushed) if (!found.has(sha)) found.set(sha, owned('pushed'));
  for (const [sha, byCandidate] of corrected) found.set(sha, { byCandidate, reason: 'corrected' });
  return found;
}

function owned(reason: OwnerReason | null): CommitOwner {
  return { byCandidate: reason !== null, reason };
}

function signOf(
  { sha, authorName, authorEmail }: CommitEvent,
  candidate: CandidateIdentity | null,
  pushed: ReadonlySet<string>,
  names: readonly string[],
): OwnerReason | null {
  if (!candidate) return null;
  if (pushed.has(sha)) return 'pushed';
  if (isOwnAddress(authorEmail, candidate)) return 'e-mail';
  return bearsName(authorName, names) ? 'name' : null;
}

function bearsName(authorName: string, names: readonly string[]): boolean {
  return authorName.trim() !== '' && names.some((name) => sameName(name, authorName));
}

/**
 * Addresses that are theirs: those of commits that bear one of their names or that the interviewer gave to them, but none
 * of a commit that was taken from them. People commit under another name from another machine. Pushes teach none: they
 * bring other people's commits too.
 */
function addressesOf(
  commits: readonly CommitEvent[],
  { emails = [] }: CandidateIdentity,
  names: readonly string[],
  corrected: ReadonlyMap<string, boolean>,
): string[] {
  const theirs = new Set(emails);
  for (const { sha, authorName, authorEmail } of commits) {
    if (corrected.get(sha) ?? bearsName(authorName, names)) theirs.add(authorEmail);
  }
  const taken = commits.filter(({ sha }) => corrected.get(sha) === false);
  return [...theirs].filter(
    (address) => address.trim() !== '' && !taken.some(({ authorEmail }) => sameName(authorEmail, address)),
  );
}

/** An address may be one that is known to be theirs, or GitLab's private one: id and username must not contradict it. */
function isOwnAddress(address: string, { emails = [], userId, username }: CandidateIdentity): boolean {
  if (address.trim() === '') return false;
  if (emails.some((email) => sameName(email, address))) return true;
  const [, id, name = ''] = NOREPLY.exec(address.trim()) ?? [];
  if (id === undefined || (userId === null && username === null)) return false;
  return (userId === null || Number(id) === userId) && (username === null || sameName(name, username));
}

/** The name of the interview, the username, and the names that the candidate has on GitLab. */
function namesOf(events: readonly ActivityEvent[], candidate: CandidateIdentity): string[] {
  const names = new Set([candidate.name, candidate.username ?? '']);
  for (const { author } of events) if (author && isCandidate(author, candidate)) names.add(author.name);
  return [...names].filter((name) => name.trim() !== '');
}

/** By time, as pages come in any order; at one time in the order of the list. Each commit once. */
function newestFirst(events: readonly ActivityEvent[]): CommitEvent[] {
  const commits = new Map<string, CommitEvent>();
  for (const event of events) {
    if (event.kind === 'commit' && !commits.has(event.sha)) commits.set(event.sha, event);
  }
  return [...commits.values()].sort((a, b) => b.at - a.at);
}

/** The commits that the candidate's pushes brought. */
function pushedBy(
  events: readonly ActivityEvent[],
  commits: readonly CommitEvent[],
  candidate: CandidateIdentity | null,
): Set<string> {
  const places = new Map(commits.map(({ sha }, place) => [sha, place]));
  // Of the same words the last one, which is the oldest.
  const oldest = new Map(commits.map((commit, place) => [wordsOf(commit), place]));
  const pushed = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'pushed' || event.toSha === null || !isCandidate(event.author, candidate)) continue;
    pushed.add(event.toSha);
    const to = places.get(event.toSha);
    if (to === undefined) continue;
    const from = event.fromSha === null ? undefined : places.get(event.fromSha);
    const brought = commits.slice(to, endOf(event, to, from));
    // One that was there before under another SHA: all were made anew, and no more than the last is certain.
    const isRebase = from !== undefined && brought.some((one) => (oldest.get(wordsOf(one)) ?? 0) >= from);
    for (const { sha } of isRebase ? brought.slice(0, 1) : brought) pushed.add(sha);
  }
  return pushed;
}

/**
 * Where the commits of a push end. Of a new branch GitLab says how many commits came with it. Where the commit before
 * is not in the list (a rebase, a merge from another branch), only the last commit is certain.
 */
function endOf({ fromSha, commits }: PushedEvent, to: number, from: number | undefined): number {
  if (fromSha === null) return to + Math.max(commits, 1);
  return from !== undefined && from > to ? from : to + 1;
}

/** What a rebase keeps of a commit: who wrote it, and its words. */
function wordsOf({ authorEmail, title, message }: CommitEvent): string {
  return JSON.stringify([authorEmail, title, message]);
}
