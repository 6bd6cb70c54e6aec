import { readFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import {
  noteSelector,
  selectorCounts,
  selectors,
  threadSelector,
  type FixturePage,
  type SelectorName,
} from '@/gitlab/selectors';

const pages: FixturePage[] = ['panels-overview', 'rapid-diffs', 'legacy-overview'];
const names = Object.keys(selectors) as SelectorName[];

async function openFixture(page: FixturePage) {
  const html = await readFile(new URL(`../fixtures/gitlab/${page}.html`, import.meta.url), 'utf8');
  const { document } = new Window();
  document.write(html);
  return document;
}

describe.each(pages)('%s', (page) => {
  it.each(names)('%s finds what it says', async (name) => {
    const document = await openFixture(page);
    expect(
      document.querySelectorAll(selectors[name]).length,
      `gitlab/selectors.ts: "${name}" in tests/fixtures/gitlab/${page}.html`,
    ).toBe(selectorCounts[name][page]);
  });

  it('names the author in every comment', async () => {
    const document = await openFixture(page);
    const comments = [...document.querySelectorAll(selectors.comment)];
    const authors = comments.map((one) => one.querySelector(selectors.author)?.getAttribute('data-username'));
    expect(authors).not.toContain(undefined);
    expect(authors).toContain('sam');
  });
});

describe('selectors for one thing', () => {
  it('find one comment and one thread', async () => {
    const document = await openFixture('panels-overview');
    expect(document.querySelector(noteSelector(102))).not.toBeNull();
    expect(document.querySelector(noteSelector(10))).toBeNull();
    expect(document.querySelector(threadSelector('6a9c1750b37d513a43987b574953fceb50b03ce7'))).not.toBeNull();
  });

  it('refuse a discussion id that would change the selector', () => {
    expect(() => threadSelector('a"],*')).toThrow('no GitLab discussion id');
  });
});

it('no selector hangs on a utility class', () => {
  for (const name of names) expect(selectors[name].replace('html.gl-dark', '')).not.toContain('.gl-');
});
