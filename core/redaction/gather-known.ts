import type { CommitEvent } from '@/core/activity/activity-event';
import { isBot } from '@/core/activity/candidates';
import type { Person } from '@/core/activity/person';
import type { Timeline } from '@/core/activity/timeline';
import type { Candidate, Interview } from '@/core/interview/interview';
import type { Review } from '@/core/merge-request/merge-request';
import { NO_PANEL, type PanelRecords } from '@/core/panel/panel-records';
import { PLACEHOLDERS, type Known, type KnownPerson } from './known';
import { keyOf } from './segments';

/**
 * Whom and what an interview knows: the candidate, the interviewer who reads, everybody who takes part in the merge
 * request or is named by its commits, who signed the scorecards of the panel, the host and the project. The candidate is
 * known by every name that a scorecard has for them: one that was corrected since stands in the older texts. The candidate
 * comes first and the others in the order in which they are met, so that the same interview gives the same placeholders.
 */
export function gatherKnown(
  interview: Interview,
  review: Review,
  commits: Timeline['commits'],
  panel: PanelRecords = NO_PANEL,
): Known {
  const { candidate } = interview;
  const people = new PeopleList(candidate);
  if (review.viewer) people.add(review.viewer, PLACEHOLDERS.interviewer);
  for (const person of peopleOf(review)) people.add(person);
  const made = review.records.flatMap(({ events }) => events.filter((event) => event.kind === 'commit'));
  const authors = made.flatMap((commit) => [
    {
      name: commit.authorName,
      email: commit.authorEmail,
      own: commits.get(commit.sha)?.byCandidate ?? false,
    },
    ...trailers(commit),
  ]);
  for (const { email, name, own } of authors) people.addAuthor(name, email, own);
  people.addPanel(panel);
  const addresses = [interview.mrUrl, review.mergeRequest?.webUrl ?? null].filter((url) => url !== null);
  return {
    people: people.list,
    // Git takes any word for an e-mail; one such as "dev" would be cut out of longer ones.
    emails: [...new Set(authors.map(({ email }) => email.trim()))].filter((email) => /.@./.test(email)),
    projects: [
      ...new Set([
        ...(review.mergeRequest ? [review.mergeRequest.projectPath] : []),
        ...addresses.flatMap(projectOf),
      ]),
    ],
    hosts: [...new Set(addresses.flatMap(hostOf))],
  };
}

/** People, each once. */
class PeopleList {
  readonly list: KnownPerson[] = [];
  private readonly candidate: Candidate | null;
  private others = 0;

  constructor(candidate: Candidate | null) {
    this.candidate = candidate;
    if (candidate) this.note(candidate.name, candidate.username, PLACEHOLDERS.candidate, false);
  }

  add(person: Person, placeholder?: string): void {
    const isCandidate = person.id === this.candidate?.userId;
    const own = isCandidate ? PLACEHOLDERS.candidate : placeholder;
    this.note(person.name, person.username, own, isBot(person));
  }

  addAuthor(name: string, email: string, own: boolean): void {
    const account = email.split('@')[0]?.replace(/^\d+[+-]/, '') ?? '';
    this.note(
      name,
      NO_ACCOUNT.test(account) ? null : account,
      own ? PLACEHOLDERS.candidate : undefined,
      false,
    );
  }

  addPanel({ seal, received }: PanelRecords): void {
    const scorecards = [seal, ...received].flatMap((one) => (one ? [one.scorecard] : []));
    for (const { interview } of scorecards) {
      const { candidate } = interview;
      if (candidate) this.note(candidate.name, candidate.username, PLACEHOLDERS.candidate, false);
    }
    if (seal) this.note(seal.author, null, PLACEHOLDERS.interviewer, false);
    for (const { author } of received) this.note(author, null, undefined, false);
  }

  /** Joins what is said to the person whom it is about, or begins a new one. */
  private note(name: string, username: string | null, placeholder: string | undefined, bot: boolean): void {
    const known =
      this.list.find((one) => one.placeholder === placeholder) ??
      this.list.find(
        (one) => username !== null && one.usernames.some((it) => keyOf(it) === keyOf(username)),
      ) ??
      this.list.find((one) => name.trim() !== '' && one.names.some((it) => keyOf(it) === keyOf(name)));
    if (!known && name.trim() === '' && username === null) return;
    const person = known ?? this.begin(placeholder, bot);
    if (name.trim() !== '' && !person.names.includes(name)) person.names.push(name);
    if (username !== null && username !== '' && !person.usernames.includes(username))
      person.usernames.push(username);
  }

  private begin(placeholder: string | undefined, bot: boolean): KnownPerson {
    if (placeholder === undefined) this.others += 1;
    const person = {
      placeholder: placeholder ?? PLACEHOLDERS.person(this.others),
      names: [],
      usernames: [],
      bot,
    };
    this.list.push(person);
    return person;
  }
}

/** Mailboxes that are called after no one. One letter, as in "i@robin.example", would be each "I" of the feedback. */
const NO_ACCOUNT =
  /^(?:.?|no-?reply|git|gitlab|info|hello|hi|me|mail|contact|admin|root|support|team|dev|users?)$/i;

function peopleOf({ mergeRequest, participants, records }: Review): Person[] {
  const acting = records.flatMap(({ events }) =>
    events.flatMap((event) => [event.author, event.kind === 'comment' ? event.resolvedBy : null]),
  );
  return [
    mergeRequest?.author ?? null,
    ...(mergeRequest?.reviewers ?? []),
    ...participants,
    ...acting,
  ].filter((person) => person !== null);
}

/** "Co-authored-by: Robin Okafor <robin@example.com>" and its relatives. */
function trailers({ message }: CommitEvent): { name: string; email: string; own: boolean }[] {
  return Array.from(
    message.matchAll(/^[A-Z][\w-]{0,40}-by:[ \t]*([^<\n]{1,200}?)[ \t]*<([^<>\s]{1,300})>/gim),
    (found) => ({
      name: found[1] ?? '',
      email: found[2] ?? '',
      own: false,
    }),
  );
}

function projectOf(url: string): string[] {
  const path = URL.canParse(url) ? new URL(url).pathname.split('/-/')[0]?.replace(/^\/|\/$/g, '') : undefined;
  return path ? [decoded(path)] : [];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).hostname] : [];
}
