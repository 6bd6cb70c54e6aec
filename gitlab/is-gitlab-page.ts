/**
 * What tells a page of GitLab from any other, of whatever version and language, signed in or not. A page that only
 * pretends gains nothing: enabling its host stays the person's decision, about a host whose name they are shown.
 */
export const gitlabSigns = {
  /** The brand is not translated. */
  siteName: 'meta[property="og:site_name"][content="GitLab"]',
  /** Every Rails application has it, so it says something only beside another sign. */
  csrf: 'meta[name="csrf-param"][content="authenticity_token"]',
  search: 'link[rel="search"][title="Search GitLab"]',
  body: 'body[data-page*=":"][class*="gl-browser-"]',
  bar: '.js-super-topbar, .js-super-sidebar',
} as const;
export type GitLabSign = keyof typeof gitlabSigns;
export type FoundSigns = Record<GitLabSign, boolean>;

/** The judgement alone: the name of the site is enough, otherwise Rails and something that only GitLab has. */
export function isGitLabPage({ siteName, csrf, search, body, bar }: FoundSigns): boolean {
  return siteName || (csrf && (search || body || bar));
}

/**
 * Which of the signs stand in a document. The browser carries this function's text into the page, so it uses nothing
 * but its parameters and the page's document.
 */
export function findSigns(signs: Record<GitLabSign, string>): FoundSigns {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  return {
    siteName: has(signs.siteName),
    csrf: has(signs.csrf),
    search: has(signs.search),
    body: has(signs.body),
    bar: has(signs.bar),
  };
}
