import { readFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSigns, gitlabSigns, isGitLabPage } from '@/gitlab/is-gitlab-page';

afterEach(() => vi.unstubAllGlobals());

function isGitLab(html: string): boolean {
  const { document } = new Window();
  document.write(html);
  vi.stubGlobal('document', document);
  return isGitLabPage(findSigns(gitlabSigns));
}

const rails = '<meta name="csrf-param" content="authenticity_token"><meta name="csrf-token" content="x">';

describe('a page of GitLab', () => {
  it.each(['panels-overview', 'rapid-diffs', 'legacy-overview'])('is known: %s', async (page) => {
    const html = await readFile(new URL(`../../fixtures/gitlab/${page}.html`, import.meta.url), 'utf8');
    expect(isGitLab(html)).toBe(true);
  });

  it.each([
    [
      'by the search of its head',
      `${rails}<link rel="search" title="Search GitLab" href="/search/opensearch">`,
    ],
    ['by its body', `${rails}<body class="gl-browser-firefox" data-page="sessions:new"></body>`],
    ['by its bar', `${rails}<body><header class="js-super-topbar"></header></body>`],
  ])('is known where another brand stands in its head: %s', (_how, html) =>
    expect(isGitLab(html)).toBe(true),
  );
});

describe('any other page', () => {
  it.each([
    ['an empty one', ''],
    [
      'another Rails application',
      `${rails}<meta name="action-cable-url" content="/cable"><body data-page="x:y">`,
    ],
    [
      'one that writes about GitLab',
      '<title>GitLab</title><h1>GitLab</h1><a href="https://gitlab.com">GitLab</a>',
    ],
    ['another forge', '<meta property="og:site_name" content="Forgejo"><body class="gl-browser-chrome">'],
    ['one with a class of that name and no Rails', '<body><div class="js-super-sidebar"></div></body>'],
  ])('is not: %s', (_what, html) => expect(isGitLab(html)).toBe(false));
});
