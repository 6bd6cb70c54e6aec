import type { Source } from '@/core/merge-request/merge-request';
import type { RawAnswer } from './answer';
import { commitDiffAddress, notesAddress, pushesEndpoint } from './detail-addresses';
import { mergeRequestPath } from './endpoints';
import { peekCommits, peekMergeRequest, peekVersionIds, type MergeRequestFacts } from './peek';
import { answerOf, cutAfter, readMergeRequest, type Progress } from './read-merge-request';
import { readNotes } from './read-notes';
import type { Get } from './requests/requests';

/** What the second stage reads from, and where its answers go. */
export interface DetailsReading {
  get: Get;
  webRoot: string;
  /** The API's base, `apiBase` in `endpoints.ts`. */
  base: string;
  /** Numeric id where the page tells it, else the full path. */
  project: number | string;
  /** The full path as the page's address has it, for where the merge request does not tell. */
  projectPath: string;
  iid: number;
  /** What the first stage was answered; null where it was refused. */
  mergeRequest: string | null;
  versions: string | null;
  commits: string | null;
  /** Commits whose changes were kept before in this visit: they never change. What is kept of this read is added. */
  knownCommits: Set<string>;
  progress: Progress;
  /**
   * Called with every answer as soon as it is there, in whatever order they come. Calls `onKept` when the answer was of
   * use and is stored, which may be later, and never for one that is not.
   */
  forward: (answer: RawAnswer, onKept?: () => void) => void;
}

const MOST_VERSIONS = 12;
const MOST_AWARDED_NOTES = 100;
/** More commits than are made on a call; older ones stand on the merge request's own diff. */
const MOST_COMMITS = 30;
/** Commit diffs are told apart from versions by the number in the place of the page. */
const FIRST_COMMIT_PAGE = 1_001;

/** One run of the second stage, with what all its parts do alike. */
interface Stage extends DetailsReading {
  facts: MergeRequestFacts;
  /** The merge request's own address in the API. */
  mr: string;
  /** Forwards an answer, and counts it and the pages that are known because of it. */
  arrived: (answer: RawAnswer, newPages: number, onKept?: () => void) => void;
  /** Says that there is more than the first `page` of a source, and that it is left out. */
  cut: (source: Source, page: number) => void;
}

/**
 * The second stage: what makes the timeline richer, and may fail without harm. Versions of the diff, what single commits
 * changed, who pushed, which notes were edited, reactions to notes; of each as much as is worth it, and said where it is
 * not all. Never rejects. Asks nothing where even the merge request was refused.
 */
export async function readDetails(reading: DetailsReading): Promise<void> {
  const facts = reading.mergeRequest === null ? null : peekMergeRequest(reading.mergeRequest);
  if (!facts) return;
  const stage = stageOf(reading, facts);
  await Promise.all([readVersions(stage), readCommits(stage), readPushes(stage), readReactions(stage)]);
}

function stageOf(reading: DetailsReading, facts: MergeRequestFacts): Stage {
  const { base, project, iid, progress, forward } = reading;
  const arrived = (answer: RawAnswer, newPages: number, onKept?: () => void): void => {
    progress.pagesFetched += 1;
    progress.pagesKnown += newPages;
    forward({ ...answer, ...progress }, onKept);
  };
  const cut = (source: Source, page: number): void => {
    progress.pagesKnown += 1;
    arrived(cutAfter({ source, page }), 0);
  };
  return { ...reading, facts, mr: base + mergeRequestPath({ project, iid }), arrived, cut };
}

/** `addresses` by the number that the answer has as its page. */
async function readEach(
  { get, progress, arrived }: Stage,
  source: Source,
  addresses: Map<number, string>,
): Promise<void> {
  progress.pagesKnown += addresses.size;
  await Promise.all(
    [...addresses].map(async ([page, address]) => {
      const fetched = await get(address);
      if (fetched) arrived(answerOf({ source }, page, fetched), 0);
    }),
  );
}

/** The versions of the diff, newest first. */
function readVersions(stage: Stage): Promise<void> {
  const ids = stage.versions === null ? [] : peekVersionIds(stage.versions);
  const newest = ids.slice(0, MOST_VERSIONS);
  if (ids.length > newest.length) stage.cut('diffs', newest.length);
  const addresses = newest.map((id, index): [number, string] => [index + 1, `${stage.mr}/versions/${id}`]);
  return readEach(stage, 'diffs', new Map(addresses));
}

/** What each commit changed that came after the merge request was opened: those are the candidate's, or may be. */
async function readCommits(stage: Stage): Promise<void> {
  const { get, base, project, commits, knownCommits, progress, facts, arrived } = stage;
  const since = facts.createdAt ?? 0;
  const made = (commits === null ? [] : peekCommits(commits)).filter(({ at }) => at > since);
  const wanted = made.slice(0, MOST_COMMITS).filter(({ sha }) => !knownCommits.has(sha));
  progress.pagesKnown += wanted.length;
  await Promise.all(
    wanted.map(async ({ sha }, index) => {
      const fetched = await get(commitDiffAddress(base, project, sha));
      if (!fetched) return;
      const answer = answerOf({ source: 'diffs' }, FIRST_COMMIT_PAGE + index, fetched);
      // A status tells nothing: an ended session can be answered 200 with a page to sign in on.
      arrived({ ...answer, commitSha: sha }, 0, () => knownCommits.add(sha));
    }),
  );
}

/** Who pushed, which commits don't say. */
async function readPushes({ get, base, progress, forward, facts }: Stage): Promise<void> {
  const { sourceProjectId, sourceBranch, createdAt } = facts;
  // Without its branch pushes of everybody else would have to be kept too.
  if (sourceProjectId === null || sourceBranch === null) return;
  const endpoints = [pushesEndpoint(sourceProjectId, createdAt)];
  const withBranch = (answer: RawAnswer): void => forward({ ...answer, sourceBranch });
  await readMergeRequest({ get, base, endpoints, progress, forward: withBranch });
}

/** Which notes were edited and which have reactions, then the reactions themselves. */
async function readReactions(stage: Stage): Promise<void> {
  const { get, webRoot, iid, mr, progress, facts, projectPath, arrived, cut } = stage;
  const path = facts.fullPath ?? projectPath;
  progress.pagesKnown += 1;
  const awarded = await readNotes({
    ask: (fields, after) => get(notesAddress(webRoot, { path, iid, after, fields })),
    page: (page, fetched, newPages) => arrived(answerOf({ source: 'note-edits' }, page, fetched), newPages),
    cut: (page) => cut('note-edits', page),
  });
  if (awarded.failed) {
    const { status, failure } = awarded.failed;
    // An answer of notes must not be taken for a list of reactions, were it empty.
    const why = status === 200 ? (failure ?? 'unexpected-shape') : failure;
    progress.pagesKnown += 1;
    arrived({ ...answerOf({ source: 'note-emoji' }, 1, awarded.failed), failure: why }, 0);
  }
  const ids = awarded.ids.slice(0, MOST_AWARDED_NOTES);
  if (awarded.cut || awarded.ids.length > ids.length) cut('note-emoji', ids.length);
  const addresses = ids.map((id): [number, string] => [id, `${mr}/notes/${id}/award_emoji?per_page=100`]);
  await readEach(stage, 'note-emoji', new Map(addresses));
}
