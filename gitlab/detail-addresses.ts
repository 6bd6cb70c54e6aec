import type { Endpoint } from './endpoints';

const DAY_MS = 86_400_000;
/** A busy project pushes more than anybody wants to read: this many pages of 100, newest first. */
const MOST_PUSH_PAGES = 3;

const EDITS = 'lastEditedAt';
const REACTIONS = 'awardEmoji(first: 100) { nodes { name user { username } } }';

/** What is asked about the notes: when each was edited, whether it has reactions. */
export type NoteFields = 'both' | 'edits' | 'reactions';
const FIELDS: Record<NoteFields, string> = {
  both: `${EDITS} ${REACTIONS}`,
  edits: EDITS,
  reactions: REACTIONS,
};

const notesQuery = (fields: NoteFields): string =>
  `query($path: ID!, $iid: String!, $after: String) { project(fullPath: $path) { mergeRequest(iid: $iid) { notes(first: 100, after: $after) { pageInfo { endCursor hasNextPage } nodes { id ${FIELDS[fields]} } } } } }`;

/**
 * One page of the notes as GraphQL tells of them: when each was edited and whether it has reactions, which REST leaves
 * out. By GET, which needs no token, as it can change nothing.
 */
export function notesAddress(
  webRoot: string,
  { path, iid, after, fields }: { path: string; iid: number; after: string | null; fields: NoteFields },
): string {
  const variables = JSON.stringify({ path, iid: String(iid), after });
  return `${webRoot}/api/graphql?${new URLSearchParams({ query: notesQuery(fields), variables }).toString()}`;
}

/**
 * What one commit changed, by the project's API. GitLab gives pages of at most 100 files; the first is what is read, as
 * nobody looks through more on a call.
 */
export const commitDiffAddress = (base: string, project: number | string, sha: string): string =>
  `${base}/projects/${encodeURIComponent(project)}/repository/commits/${sha}/diff?per_page=100`;

/**
 * Pushes to a project from the day before the merge request was created (GitLab knows only days here, and leaves the
 * named one out). They say which user pushed, which commits do not.
 */
export function pushesEndpoint(projectId: number, createdAt: number | null): Endpoint {
  const after = createdAt === null ? '' : `&after=${new Date(createdAt - DAY_MS).toISOString().slice(0, 10)}`;
  return {
    source: 'pushes',
    path: `/projects/${projectId}/events?action=pushed${after}`,
    paged: true,
    mostPages: MOST_PUSH_PAGES,
  };
}
