import { describe, expect, it } from 'vitest';
import { scriptFiles } from '@/entrypoints/background/script-files';

describe('the files of the content script', () => {
  it.each([
    ['as Chromium answers them', 'content-scripts/gitlab.js'],
    [
      'as Firefox answers them',
      'moz-extension://3de0580c-dc3f-4ca5-97be-792a08368012/content-scripts/gitlab.js',
    ],
  ])('are named within the extension, %s', (_browser, file) => {
    expect(scriptFiles({ content_scripts: [{ js: [file] }] })).toEqual(['content-scripts/gitlab.js']);
  });

  it('are none where the manifest has none', () => {
    expect(scriptFiles({})).toEqual([]);
  });
});
