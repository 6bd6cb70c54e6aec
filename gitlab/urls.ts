/** The pages of a merge request that we know. The overview has no word of its own in the address. */
export type MergeRequestTab = 'show' | 'commits' | 'pipelines' | 'diffs' | 'reports' | 'conflicts';

/** A merge request as its address names it. */
export interface MergeRequestRef {
  /** GitLab's relative URL root: empty, or such as `/gitlab`. */
  root: string;
  projectPath: string;
  iid: number;
  tab: MergeRequestTab;
  /** `<origin + root>/<project path>!<iid>`: the same whether the root is known or not. */
  key: string;
  /** The overview's address without query and fragment. */
  url: string;
}

const TABS = ['commits', 'pipelines', 'diffs', 'reports', 'conflicts'] as const;
const PATH_SEGMENT = /^[\w.][\w.-]*$/;
const IID = /^[1-9]\d{0,14}$/;

/** Words that GitLab forbids in project paths: what follows them is a file's path, which can look like anything. */
const FILE_PAGES = ['blob', 'tree', 'raw', 'blame', 'edit', 'files', 'find_file', 'wikis', 'commits'];

/** Addresses of each page, and of pages that look like one. Every detector is tested against all of them. */
export const exampleUrls: Record<MergeRequestTab | 'none', readonly string[]> = {
  show: [
    'https://gitlab.com/group/project/-/merge_requests/7',
    'https://gitlab.com/group/sub.group/deeper/project_1/-/merge_requests/7/',
    'https://gitlab.com/group/project/-/merge_requests/7#note_12',
    'https://gitlab.com/group/project/-/merge_requests/7?commit_id=abc&tab=commits',
    'https://git.example.org:8443/gitlab/group/project/-/merge_requests/7',
    'http://localhost:8080/group/merge_requests/-/merge_requests/7',
    'https://old.example.org/group/project/merge_requests/7',
  ],
  commits: ['https://gitlab.com/group/project/-/merge_requests/7/commits'],
  pipelines: ['https://gitlab.com/group/project/-/merge_requests/7/pipelines'],
  diffs: [
    'https://gitlab.com/group/project/-/merge_requests/7/diffs',
    'https://gitlab.com/group/project/-/merge_requests/7/diffs?commit_id=5b63a281#note_3',
    'https://gitlab.com/group/project/-/merge_requests/7/diffs?rapid_diffs_disabled=true&reason=unsupported',
    'https://old.example.org/group/project/merge_requests/7/diffs',
  ],
  reports: [
    'https://gitlab.com/group/project/-/merge_requests/7/reports',
    'https://gitlab.com/group/project/-/merge_requests/7/reports/code-quality/new',
  ],
  conflicts: ['https://gitlab.com/group/project/-/merge_requests/7/conflicts'],
  none: [
    'https://gitlab.com/',
    'https://gitlab.com/group/project',
    'https://gitlab.com/group/project/-/merge_requests',
    'https://gitlab.com/group/project/-/merge_requests/new',
    'https://gitlab.com/group/project/-/merge_requests/new/diffs',
    'https://gitlab.com/group/project/-/merge_requests/7/edit',
    'https://gitlab.com/group/project/-/merge_requests/7.json',
    'https://gitlab.com/group/project/-/merge_requests/7.diff',
    'https://gitlab.com/group/project/-/merge_requests/7.patch',
    'https://gitlab.com/group/project/-/merge_requests/7/diffs.json',
    'https://gitlab.com/group/project/-/merge_requests/7/diffs_batch.json',
    'https://gitlab.com/group/project/-/merge_requests/7/commits.json',
    'https://gitlab.com/group/project/-/merge_requests/7/discussions.json',
    'https://gitlab.com/group/project/-/merge_requests/0',
    'https://gitlab.com/group/project/-/merge_requests/7x',
    'https://gitlab.com/groups/group/-/merge_requests',
    'https://gitlab.com/dashboard/merge_requests',
    'https://gitlab.com/project/-/merge_requests/7',
    'https://gitlab.com/group/project/-/issues/7',
    'https://gitlab.com/group/project/-/blob/main/merge_requests/7',
    'https://gitlab.com/group/project/blob/main/merge_requests/7',
    'https://gitlab.com/group/pro%2Fject/-/merge_requests/7',
    'ftp://gitlab.com/group/project/-/merge_requests/7',
    'httpx://gitlab.com/group/project/-/merge_requests/7',
    'not an address',
  ],
};

/**
 * The merge request that an address belongs to, or null: for lists, the form for a new one, its edit form, and files
 * such as `7.diff` too. `root` is the relative URL root where the page tells it (`rootFromPage`).
 * Routes: GitLab's config/routes/merge_requests.rb; before 12.x there was no `/-/`.
 */
export function parseMergeRequestUrl(href: string, root = ''): MergeRequestRef | null {
  const address = URL.parse(href);
  if (!address || !/^https?:$/.test(address.protocol)) return null;

  const prefix = startsWithRoot(address.pathname, root) ? root : '';
  const segments = address.pathname.slice(prefix.length + 1).split('/');
  if (segments.at(-1) === '') segments.pop();

  const dash = segments.indexOf('-');
  const word = dash < 0 ? segments.lastIndexOf('merge_requests') : dash + 1;
  const project = segments.slice(0, dash < 0 ? word : dash);
  const [name, iid = '', ...rest] = segments.slice(Math.max(word, 0));
  const tab = tabOf(rest);
  if (name !== 'merge_requests' || !IID.test(iid) || !tab || !isProjectPath(project, dash < 0)) return null;

  const projectPath = project.join('/');
  const web = `${address.origin}${prefix}/${projectPath}`;
  return {
    root: prefix,
    projectPath,
    iid: Number(iid),
    tab,
    key: `${web}!${iid}`,
    url: `${web}/-/merge_requests/${iid}`,
  };
}

/**
 * GitLab's relative URL root: what stands in the path before the project's full path (`body[data-project-full-path]`).
 * Pages of before 16 don't tell that path: there the root is looked for in the texts of the page's own scripts, in what
 * GitLab sets for itself (`gon.relative_url_root`), and only believed where the path begins with it.
 */
export function rootFromPage(
  pathname: string,
  projectFullPath: string,
  scripts: Iterable<string> = [],
): string {
  // The last place counts: a root may be called as the project's group is.
  const at = projectFullPath ? pathname.lastIndexOf(`/${projectFullPath}/`) : -1;
  if (at >= 0) return pathname.slice(0, at);
  for (const script of scripts) {
    const root = /\bgon\.relative_url_root="([^"\\]+)"/.exec(script)?.[1];
    if (root !== undefined && startsWithRoot(pathname, root)) return root;
  }
  return '';
}

function startsWithRoot(pathname: string, root: string): boolean {
  return root.startsWith('/') && pathname.startsWith(`${root}/`);
}

function tabOf([word, ...deeper]: string[]): MergeRequestTab | undefined {
  if (word === undefined) return 'show';
  return TABS.find((tab) => tab === word && (tab === 'reports' || deeper.length === 0));
}

function isProjectPath(segments: string[], oldForm: boolean): boolean {
  if (segments.length < 2 || (oldForm && segments.some((part) => FILE_PAGES.includes(part)))) return false;
  return segments.every((part) => PATH_SEGMENT.test(part));
}
