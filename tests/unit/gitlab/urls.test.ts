import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleUrls, parseMergeRequestUrl, rootFromPage } from '@/gitlab/urls';

const examples = Object.entries(exampleUrls).flatMap(([page, urls]) => urls.map((url) => ({ page, url })));

describe('parseMergeRequestUrl', () => {
  it.each(examples)('takes $url for "$page" and nothing else', ({ page, url }) => {
    expect(parseMergeRequestUrl(url)?.tab ?? 'none').toBe(page);
  });

  it('reads project, iid, key and the address of the overview', () => {
    expect(parseMergeRequestUrl('https://gitlab.com/a/b/c/-/merge_requests/12/diffs?x=1#note_3')).toEqual({
      root: '',
      projectPath: 'a/b/c',
      iid: 12,
      tab: 'diffs',
      key: 'https://gitlab.com/a/b/c!12',
      url: 'https://gitlab.com/a/b/c/-/merge_requests/12',
    });
  });

  it('gives one merge request one key, with and without the relative root', () => {
    const href = 'https://example.org/gitlab/group/project/-/merge_requests/7';
    const known = parseMergeRequestUrl(href, '/gitlab');
    expect(known).toMatchObject({ root: '/gitlab', projectPath: 'group/project' });
    expect(parseMergeRequestUrl(href)?.key).toBe(known?.key);
    expect(parseMergeRequestUrl(href)?.url).toBe(known?.url);
  });

  it('ignores a root that the path does not begin with', () => {
    expect(
      parseMergeRequestUrl('https://example.org/group/project/-/merge_requests/7', '/gitlab'),
    ).toMatchObject({
      root: '',
      projectPath: 'group/project',
    });
  });

  it('answers for any text, however long', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => void parseMergeRequestUrl(text)));
    const long = `https://gitlab.com/${'a/'.repeat(200_000)}-/merge_requests/${'7'.repeat(100_000)}`;
    expect(parseMergeRequestUrl(long)).toBeNull();
  });
});

describe('rootFromPage', () => {
  it('is what stands before the full path of the project', () => {
    expect(rootFromPage('/gitlab/group/project/-/merge_requests/7', 'group/project')).toBe('/gitlab');
    expect(rootFromPage('/group/project/-/merge_requests/7', 'group/project')).toBe('');
    expect(rootFromPage('/group/project/-/merge_requests/7', 'other/project')).toBe('');
    expect(rootFromPage('/group/project/-/merge_requests/7', '')).toBe('');
  });

  it('is found where it is called as the group or the whole project is', () => {
    expect(rootFromPage('/gitlab/gitlab/gitlab/-/merge_requests/7', 'gitlab/gitlab')).toBe('/gitlab');
    expect(rootFromPage('/gitlab/gitlab/-/merge_requests/7', 'gitlab/gitlab')).toBe('');
    expect(rootFromPage('/a/b/a/b/merge_requests/7/diffs', 'a/b')).toBe('/a/b');
  });

  it('is what an older page’s script says, where the address agrees', () => {
    const says = (root: string) => [
      'let a;',
      `window.gon={};gon.api_version="v4";gon.relative_url_root="${root}";`,
    ];
    const path = '/gitlab/group/project/-/merge_requests/7';
    expect(rootFromPage(path, '', says('/gitlab'))).toBe('/gitlab');
    expect(rootFromPage(path, '', says('/other'))).toBe('');
    expect(rootFromPage(path, '', says('gitlab'))).toBe('');
    expect(rootFromPage(path, '', says(''))).toBe('');
    expect(rootFromPage(path, 'group/project', says('/gitlab/group'))).toBe('/gitlab');
  });
});
