/**
 * The little that the reader itself has to know of an answer to find the next address. Defensive, as it runs in GitLab's
 * page without schemas: whatever is not as expected is simply not there, and judging the answer is the background's work.
 */

/** What the addresses of the details are made of; null where the answer does not say. */
export interface MergeRequestFacts {
  sourceProjectId: number | null;
  sourceBranch: string | null;
  /** Epoch milliseconds. */
  createdAt: number | null;
  /** `group/project`. */
  fullPath: string | null;
}

/** Reads the answer of `merge-request`; null where that is no object. */
export function peekMergeRequest(text: string): MergeRequestFacts | null {
  const mr = parse(text);
  if (!isRecord(mr)) return null;
  const createdAt = Date.parse(String(mr['created_at']));
  const full = field(mr['references'], 'full');
  return {
    sourceProjectId: idOf(mr['source_project_id']),
    sourceBranch: typeof mr['source_branch'] === 'string' ? mr['source_branch'] : null,
    createdAt: Number.isNaN(createdAt) ? null : createdAt,
    fullPath: (typeof full === 'string' && full.split('!')[0]) || null,
  };
}

/** The ids of the versions in the answer of `versions`, newest first. */
export function peekVersionIds(text: string): number[] {
  const rows = parse(text);
  const ids = Array.isArray(rows) ? rows.map((row: unknown) => idOf(field(row, 'id'))) : [];
  const known = ids.filter((id) => id !== null).sort((a, b) => b - a);
  return [...new Set(known)];
}

/** A commit as the reader has to know it; `at` in epoch ms. */
export interface PeekedCommit {
  sha: string;
  at: number;
}

/** The commits in an answer of `commits`, in its order: newest first. */
export function peekCommits(text: string): PeekedCommit[] {
  const rows = parse(text);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    const [sha, at] = [
      field(row, 'id'),
      Date.parse(String(field(row, 'committed_date') ?? field(row, 'created_at'))),
    ];
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) && !Number.isNaN(at) ? [{ sha, at }] : [];
  });
}

/**
 * Where the next page of `note-edits` begins, null at the end, and which notes have reactions. `there` is false where the
 * answer is no page of notes.
 */
export function peekNotes(text: string): { there: boolean; next: string | null; awarded: number[] } {
  const notes = field(field(field(field(parse(text), 'data'), 'project'), 'mergeRequest'), 'notes');
  const info = field(notes, 'pageInfo');
  const cursor = field(info, 'endCursor');
  const nodes = field(notes, 'nodes');
  const awarded = (Array.isArray(nodes) ? nodes : []).filter(isAwarded).map(noteIdOf);
  return {
    there: Array.isArray(nodes),
    next: field(info, 'hasNextPage') === true && typeof cursor === 'string' && cursor ? cursor : null,
    awarded: awarded.filter((id) => id !== null),
  };
}

/** Whether GraphQL answered and refused the question itself, as it does where it lacks a field: with status 200 and errors. */
export function refusesFields({ status, text }: { status: number; text: string }): boolean {
  const errors = status === 200 ? field(parse(text), 'errors') : undefined;
  return Array.isArray(errors) && errors.length > 0 && !peekNotes(text).there;
}

function isAwarded(node: unknown): boolean {
  const awards = field(field(node, 'awardEmoji'), 'nodes');
  return Array.isArray(awards) && awards.length > 0;
}

/** `gid://gitlab/DiffNote/123`: the number is the id that REST knows. */
function noteIdOf(node: unknown): number | null {
  const gid = field(node, 'id');
  return typeof gid === 'string' ? idOf(gid.slice(gid.lastIndexOf('/') + 1)) : null;
}

function idOf(value: unknown): number | null {
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
