import type { Source } from '@/core/merge-request/merge-request';

/** Rows asked for in one page: the most that GitLab gives. */
export const PER_PAGE = 100;

/**
 * One thing to read. `path` follows the API's base (`apiBase`); `paged` answers come `PER_PAGE` rows at a time, and of
 * them at most `mostPages` are read where that is said.
 */
export interface Endpoint {
  source: Source;
  path: string;
  paged: boolean;
  mostPages?: number;
}

/** The address of one page of an endpoint. */
export function addressOf(base: string, { path, paged }: Endpoint, page: number): string {
  if (!paged) return base + path;
  return `${base}${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&page=${page}`;
}

/** Where the API of the GitLab with this web root is: `https://example.org/gitlab` -> `https://example.org/gitlab/api/v4`. */
export function apiBase(webRoot: string): string {
  return `${webRoot}/api/v4`;
}

/** Where the API keeps this merge request, by `project`'s numeric id or its full path. */
export function mergeRequestPath({ project, iid }: { project: number | string; iid: number }): string {
  return `/projects/${encodeURIComponent(project)}/merge_requests/${iid}`;
}

/**
 * What the timeline of one merge request needs; `read-details.ts` reads the rest. `project` is the numeric id where the
 * page tells it, else the full path (a proxy that decodes `%2F` breaks the path form).
 */
export function endpointsFor(of: { project: number | string; iid: number }): Endpoint[] {
  const mr = mergeRequestPath(of);
  const whole = (source: Source, path: string): Endpoint => ({ source, path, paged: false });
  const paged = (source: Source, path: string): Endpoint => ({ source, path, paged: true });
  return [
    whole('merge-request', mr),
    paged('discussions', `${mr}/discussions`),
    paged('commits', `${mr}/commits`),
    paged('versions', `${mr}/versions`),
    whole('approvals', `${mr}/approvals`),
    paged('state-events', `${mr}/resource_state_events`),
    paged('label-events', `${mr}/resource_label_events`),
    paged('milestone-events', `${mr}/resource_milestone_events`),
    paged('emoji', `${mr}/award_emoji`),
    paged('participants', `${mr}/participants`),
    paged('reviewers', `${mr}/reviewers`),
    whole('viewer', '/user'),
  ];
}
