import { parseMergeRequestUrl, rootFromPage } from '@/gitlab/urls';
import { selectors } from '@/gitlab/selectors';

/** What the page tells about its merge request, as the API wants it. */
export interface PageContext {
  key: string;
  webRoot: string;
  /** Numeric id where the page says it (a proxy may break the path form), else the full path. */
  project: number | string;
  iid: number;
  /** The overview's address without query and fragment. */
  url: string;
}

/** Reads address and body; null where the tab is no longer on a merge request. */
export function readPageContext(): PageContext | null {
  const data = document.querySelector<HTMLElement>(selectors.project)?.dataset ?? {};
  const root = rootFromPage(location.pathname, data['projectFullPath'] ?? '', scriptTexts());
  const ref = parseMergeRequestUrl(location.href, root);
  if (!ref) return null;
  const id = Number(data['projectId']);
  const project = Number.isSafeInteger(id) && id > 0 ? id : ref.projectPath;
  return { key: ref.key, webRoot: location.origin + ref.root, project, iid: ref.iid, url: ref.url };
}

/** One by one, as they can be long and are seldom looked at. */
function* scriptTexts(): Generator<string> {
  for (const { text } of document.scripts) yield text;
}
