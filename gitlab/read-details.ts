import type { Source } from '@/core/merge-request/merge-request';
import type { RawAnswer } from './answer';
import { commitDiffAddress, notesAddress, pushesEndpoint } from './detail-addresses';
import { mergeRequestPath } from './endpoints';
import { peekCommits, peekMergeRequest, peekVersionIds } from './peek';
import { answerOf, cutAfter, readMergeRequest, type Progress } from './read-merge-request';
import { readNotes } from './read-notes';
import type { Get } from './requests/requests';

export interface DetailsReading {
  get: Get;
  webRoot: string;
  /** The API's base, `apiBase` in `endpoints.ts`. */
  base: string;
  project: number | string;
  /** The full path as the page's address has it, for where the merge request does not tell. */
  projectPath: string;
  iid: number;
  /** What the first stage was answered; null where it was refused. */
  mergeRequest: string | null;
  versions: string | null;
  commits: string | null;
  /** Commits whose changes were read before in this visit: they never change. What is read now is added. */
  knownCommits: Set<string>;
  progress: Progress;
  /** Called with every answer as soon as it is there, in whatever order they come. */
  forward: (answer: RawAnswer) => void;
}

const MOST_VERSIONS = 12;
const MOST_AWARDED_NOTES = 100;
/** More commits than are made on a call; older ones stand on the merge request's own diff. */
const MOST_COMMITS = 30;
/** Commit diffs are told apart from versions by the number in the place of the page. */
const FIRST_COMMIT_PAGE = 1_001;

/**
 * The second stage: what makes the timeline richer, and may fail without harm. Versions of the diff, what single commits changed, who pushed, which
 * notes were edited, reactions to notes; of each as much as is worth it, and said where it is not all. Never rejects. Asks nothing where even the merge request was refused.
 */
export async function readDetails(reading: DetailsReading): Promise<void> {
  const { get, webRoot, base, project, iid, progress, forward } = reading;
  const facts = reading.mergeRequest === null ? null : peekMergeRequest(reading.mergeRequest);
  if (!facts) return;
  const { sourceProjectId, sourceBranch, createdAt } = facts;
  const mr = base + mergeRequestPath({ project, iid });

  const arrived = (answer: RawAnswer, newPages: number): void => {
    progress.pagesFetched += 1;
    progress.pagesKnown += newPages;
    forward({ ...answer, ...progress });
  };

  /** Says that there is more than the first `page` of a source, and that it is left out. */
  const cut = (source: Source, page: number): void => {
    progress.pagesKnown += 1;
    arrived(cutAfter({ source, page }), 0);
  };

  /** `addresses` by the number that the answer has as its page. */
  const readEach = async (source: Source, addresses: Map<number, string>): Promise<void> => {
    progress.pagesKnown += addresses.size;
    await Promise.all(
      [...addresses].map(async ([page, address]) => {
        const fetched = await get(address);
        if (fetched) arrived(answerOf({ source }, page, fetched), 0);
      }),
    );
  };

  const readDiffs = (): Promise<void> => {
    const ids = reading.versions === null ? [] : peekVersionIds(reading.versions);
    const newest = ids.slice(0, MOST_VERSIONS);
    if (ids.length > newest.length) cut('diffs', newest.length);
    return readEach('diffs', new Map(newest.map((id, index) => [index + 1, `${mr}/versions/${id}`])));
  };

  /** What each commit changed that came after the merge request was opened: those are the candidate's, or may be. */
  const readCommits = async (): Promise<void> => {
    const since = createdAt ?? 0;
    const made = (reading.commits === null ? [] : peekCommits(reading.commits)).filter(
      ({ at }) => at > since,
    );
    const wanted = made.slice(0, MOST_COMMITS).filter(({ sha }) => !reading.knownCommits.has(sha));
    progress.pagesKnown += wanted.length;
    await Promise.all(
      wanted.map(async ({ sha }, index) => {
        const fetched = await get(commitDiffAddress(base, project, sha));
        if (!fetched) return;
        if (fetched.status === 200) reading.knownCommits.add(sha);
        const answer = answerOf({ source: 'diffs' }, FIRST_COMMIT_PAGE + index, fetched);
        arrived({ ...answer, commitSha: sha }, 0);
      }),
    );
  };

  const readPushes = async (): Promise<void> => {
    // Without its branch pushes of everybody else would have to be kept too.
    if (sourceProjectId === null || sourceBranch === null) return;
    const endpoints = [pushesEndpoint(sourceProjectId, createdAt)];
    const withBranch = (answer: RawAnswer): void => forward({ ...answer, sourceBranch });
    await readMergeRequest({ get, base, endpoints, progress, forward: withBranch });
  };

  const readReactions = async (): Promise<void> => {
    const path = facts.fullPath ?? reading.projectPath;
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
    await readEach('note-emoji', new Map(addresses));
  };

  await Promise.all([readDiffs(), readCommits(), readPushes(), readReactions()]);
}
