/**
 * Everything we look for in GitLab's page. By id, `data-*`, or a class that GitLab's own scripts hang on, never by a
 * utility class. What a selector finds may be missing: the page is decorated where it can be, data comes from the API.
 */
export const selectors = {
  siteName: 'meta[property="og:site_name"][content="GitLab"]',
  /** Carries `data-project-id` and, from about 16 on, `data-project-full-path`. */
  project: 'body[data-project-id]',
  mergeRequest: '.merge-request',
  tabs: '.merge-request-tabs',
  overviewTab: '.merge-request-tabs a[data-action="show"]',
  changesTab: '.merge-request-tabs a[data-action="diffs"]',
  /** On the view of a single commit (`?commit_id=`) the tabs are links that load: GitLab's script leaves them alone. */
  loadingTab: '.merge-request-tabs a[data-toggle=""]',
  panes: '#diff-notes-app',
  notesList: '#notes-list',
  /** Comments and system notes, also on the Changes tab: the same id can stand twice in a page. */
  anyNote: '[id^="note_"]',
  comment: '[data-testid="noteable-note-container"]',
  thread: '.js-discussion-container[data-discussion-id]',
  author: 'a.js-user-link[data-username]',
  /** Opens collapsed replies; there is none where all replies are shown. */
  expandReplies: '[data-testid="expand-replies-button"]',
  /** The element that scrolls in the layout with panels; the document scrolls where there is none. */
  scroller: '.js-static-panel-inner',
  darkTheme: 'html.gl-dark',
} as const;
export type SelectorName = keyof typeof selectors;

/** Every element of one comment: it can stand on the overview and on the Changes tab at once. */
export function noteSelector(noteId: number): string {
  return `[id="note_${noteId}"]`;
}

/** The thread with this discussion id. Throws for what is no discussion id, as it would be pasted into a selector. */
export function threadSelector(discussionId: string): string {
  if (!/^[0-9a-f]+$/i.test(discussionId)) throw new Error(`"${discussionId}" is no GitLab discussion id`);
  return `.js-discussion-container[data-discussion-id="${discussionId}"]`;
}

/** The hand-written pages in `tests/fixtures/gitlab` that prove the selectors. */
export type FixturePage = 'panels-overview' | 'rapid-diffs' | 'legacy-overview';

/** How many elements each selector finds in each fixture page. */
export const selectorCounts: Record<SelectorName, Record<FixturePage, number>> = {
  siteName: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  project: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  mergeRequest: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  tabs: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  overviewTab: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  changesTab: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  loadingTab: { 'panels-overview': 0, 'rapid-diffs': 0, 'legacy-overview': 0 },
  panes: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  notesList: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 1 },
  anyNote: { 'panels-overview': 3, 'rapid-diffs': 3, 'legacy-overview': 4 },
  comment: { 'panels-overview': 2, 'rapid-diffs': 3, 'legacy-overview': 3 },
  thread: { 'panels-overview': 1, 'rapid-diffs': 2, 'legacy-overview': 1 },
  author: { 'panels-overview': 5, 'rapid-diffs': 3, 'legacy-overview': 7 },
  expandReplies: { 'panels-overview': 1, 'rapid-diffs': 0, 'legacy-overview': 0 },
  scroller: { 'panels-overview': 1, 'rapid-diffs': 1, 'legacy-overview': 0 },
  darkTheme: { 'panels-overview': 1, 'rapid-diffs': 0, 'legacy-overview': 0 },
};
