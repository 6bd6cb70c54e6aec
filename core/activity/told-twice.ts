import type { ActivityEvent, SystemEvent } from './activity-event';
import { takeNearest } from './take-nearest';

/** GitLab writes some of its notes in a background job, which can lag behind the act by minutes. */
const SAME_ACT_MS = 5 * 60_000;

type Act = Extract<ActivityEvent, { kind: 'approval' | 'version' | 'pushed' }>;
type Pushed = Extract<ActivityEvent, { kind: 'pushed' }>;
type Reviewer = Extract<ActivityEvent, { kind: 'reviewer' }>;

const ACTS: readonly ActivityEvent['kind'][] = ['approval', 'version', 'pushed', 'reviewer'];
/** How all notes of the system begin that tell of one of these. */
const TELLING = /^(?:added|approved|unapproved|requested|left) /;

/** Words of a system note by the reviewer that tell of the same state. */
const STATE_WORDS = new Map([
  ['approved', 'approved this merge request'],
  ['unapproved', 'unapproved this merge request'],
  ['requested_changes', 'requested changes'],
  ['reviewed', 'left review comments'],
]);

/**
 * What is told by another event as well and is left out; the one that knows who stays: of a push the system note, else
 * the push event, else the version of the diff; of an approval and of a reviewer the system note, which also stays when
 * an approval is taken back. Each note stands for one act, the nearest in time; what has no note stays.
 */
export function toldTwice(actions: readonly ActivityEvent[]): ReadonlySet<ActivityEvent> {
  const told = new Set<ActivityEvent>();
  const ordered = actions.filter(mayTell).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const notes = ordered.filter((event) => event.kind === 'system');
  leaveOutVersions(ordered, told);
  const acts = byWhat(ordered.filter((event) => !told.has(event)));
  for (const note of notes) {
    const act = actOf(note, acts);
    if (act) told.add(act);
  }
  leaveOutReviewers(ordered, notes, told);
  return told;
}

/** Most actions are resolved threads, which nothing else tells of. */
function mayTell(event: ActivityEvent): boolean {
  if (event.kind === 'system') return TELLING.test(event.text);
  return ACTS.includes(event.kind);
}

/** "added 2 commits": GitLab's words for a push. */
export function isPush(text: string): boolean {
  return /^added \d+ commit/.test(text);
}

/** A version of the diff that a push event tells of has the same head, whenever GitLab made it. */
function leaveOutVersions(ordered: readonly ActivityEvent[], told: Set<ActivityEvent>): void {
  const pushes = ordered.filter((event): event is Pushed => event.kind === 'pushed');
  if (pushes.length === 0) return;
  const versions = new Map<string, ActivityEvent[]>();
  for (const event of ordered) if (event.kind === 'version') add(versions, event.headSha, event);
  for (const { toSha, at } of pushes) {
    const version = toSha === null ? undefined : takeNearest(versions.get(toSha), at, Infinity);
    if (version) told.add(version);
  }
}

/** Approvals and pushes by what they are and by whom, each list oldest first. */
function byWhat(ordered: readonly ActivityEvent[]): Map<string, Act[]> {
  const acts = new Map<string, Act[]>();
  for (const event of ordered) {
    if (event.kind === 'approval') add(acts, approvalBy(event.author?.id), event);
    else if (event.kind === 'version' || event.kind === 'pushed')
      add(acts, pushBy(event.author?.id ?? null), event);
  }
  return acts;
}

const approvalBy = (id: number | undefined): string => `approval ${id ?? ''}`;
const pushBy = (id: number | null): string => `push ${id ?? ''}`;

/** The act that a note tells of; a push by the same person before one of which nobody says who pushed. */
function actOf({ text, author, at }: SystemEvent, acts: Map<string, Act[]>): Act | undefined {
  if (text.startsWith('approved this merge request')) {
    return takeNearest(acts.get(approvalBy(author?.id)), at, SAME_ACT_MS);
  }
  if (!isPush(text)) return undefined;
  const own = author ? takeNearest(acts.get(pushBy(author.id)), at, SAME_ACT_MS) : undefined;
  return own ?? takeNearest(acts.get(pushBy(null)), at, SAME_ACT_MS);
}

function leaveOutReviewers(
  ordered: readonly ActivityEvent[],
  notes: readonly SystemEvent[],
  told: Set<ActivityEvent>,
): void {
  const reviewers = ordered.filter((event): event is Reviewer => event.kind === 'reviewer');
  if (reviewers.length === 0) return;
  const approved = ordered.filter(({ kind }) => kind === 'approval').map(({ author }) => author?.id);
  for (const reviewer of reviewers) {
    const { state, author } = reviewer;
    const byApproval = state === 'approved' && author !== null && approved.includes(author.id);
    if (byApproval || notes.some((note) => tellsOf(note, reviewer))) told.add(reviewer);
  }
}

/** Who was asked to review stands in the note by name; what a reviewer then did, in a note of their own. */
function tellsOf({ text, author }: SystemEvent, { state, author: reviewer }: Reviewer): boolean {
  if (!reviewer) return false;
  const words = STATE_WORDS.get(state);
  if (words !== undefined) return author?.id === reviewer.id && text.startsWith(words);
  if (!text.startsWith('requested review from')) return false;
  const names = text.match(/@[\w.-]+/g) ?? [];
  return names.some((name) => name.slice(1).toLowerCase() === reviewer.username.toLowerCase());
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
