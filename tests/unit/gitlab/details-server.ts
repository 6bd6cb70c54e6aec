import type { RawAnswer } from '@/gitlab/answer';
import { convertAnswer } from '@/gitlab/convert/convert-answer';
import { readDetails } from '@/gitlab/read-details';
import type { FetchLike } from '@/gitlab/requests/fetch-once';
import { requestsOver } from './fake-requests';

const webRoot = 'https://gitlab.example/git';
const base = `${webRoot}/api/v4`;
export const mr = {
  source_project_id: 9,
  source_branch: 'queue',
  created_at: '2026-05-04T01:00:00+02:00',
  references: { full: 'group/project!7' },
};

export interface Asked {
  path: string;
  params: URLSearchParams;
}
export type Server = (asked: Asked) => { status?: number; json: unknown; next?: string };

const noNotes = { data: { project: { mergeRequest: { notes: { nodes: [], pageInfo: {} } } } } };
export const quiet: Server = ({ path }) => ({ json: path.endsWith('/graphql') ? noNotes : [] });

/** As the background has it. */
const isOfUse = (answer: RawAnswer): boolean => convertAnswer(answer, { key: 'mr' }).ok;

/** Reads the details of a merge request on a pretended server; `keeps` says what the background stores of its answers. */
export async function read(
  server: Server,
  texts: {
    mergeRequest?: string | null;
    versions?: unknown;
    commits?: unknown;
    known?: Set<string>;
    keeps?: (answer: RawAnswer) => boolean;
  } = {},
) {
  const asked: Asked[] = [];
  const answers: RawAnswer[] = [];
  const fetch: FetchLike = (url) => {
    const { pathname, searchParams: params } = new URL(url);
    const one = { path: pathname.slice('/git'.length), params };
    asked.push(one);
    const { status = 200, json, next } = server(one);
    const headers = new Headers(next === undefined ? {} : { 'x-next-page': next });
    return Promise.resolve({ status, headers, text: () => Promise.resolve(JSON.stringify(json)) });
  };
  const { mergeRequest = JSON.stringify(mr), versions = [], keeps = isOfUse } = texts;
  const progress = { pagesFetched: 20, pagesKnown: 20 };
  await readDetails({
    get: requestsOver(fetch, { atOnce: 2 }).get,
    webRoot,
    base,
    project: 42,
    projectPath: 'from/address',
    iid: 7,
    mergeRequest,
    versions: JSON.stringify(versions),
    commits: JSON.stringify(texts.commits ?? []),
    knownCommits: texts.known ?? new Set(),
    progress,
    forward: (answer, onKept) => {
      answers.push(answer);
      if (keeps(answer)) onKept?.();
    },
  });
  return { asked, answers, progress, paths: asked.map(({ path }) => path) };
}

export const of = (answers: RawAnswer[], source: RawAnswer['source']) =>
  answers.filter((answer) => answer.source === source);

/** Where reading stopped though there was more, and after how many. */
export const cuts = (answers: RawAnswer[]) =>
  answers
    .filter(({ failure }) => failure === 'too-many')
    .map(({ source, page }) => `${source} after ${page - 1}`);

export function notesPage(nodes: unknown[], endCursor: string | null = null) {
  const pageInfo = { endCursor, hasNextPage: endCursor !== null };
  return { data: { project: { mergeRequest: { notes: { pageInfo, nodes } } } } };
}
export const note = (id: number, ...awards: string[]) => ({
  id: `gid://gitlab/DiffNote/${id}`,
  awardEmoji: { nodes: awards.map((name) => ({ name })) },
});
