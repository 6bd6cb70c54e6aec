/** What one folder may import of ours and which packages it must not; `instead` tells the one who wanted it what to do. */
export interface Arrow {
  folder: string;
  may: string[];
  mayNotPackages: RegExp;
  instead: string;
}

const BROWSER = 'wxt(/.*)?|@wxt-dev/.*|webextension-polyfill';
const NEVER = /^$/;

/** `entrypoints -> components -> stores -> core` and `entrypoints -> gitlab -> core`. */
export const ARROWS: Arrow[] = [
  {
    folder: 'core',
    may: ['core'],
    mayNotPackages: new RegExp(`^(${BROWSER}|react(-.*|/.*)?|dexie|zustand(/.*)?|node:.*)$`),
    instead: 'Pass what it needs as a parameter, or move the code to the layer that owns it.',
  },
  {
    folder: 'gitlab',
    may: ['gitlab', 'core'],
    mayNotPackages: new RegExp(`^(${BROWSER}|react(-.*|/.*)?|dexie|zustand(/.*)?|node:.*)$`),
    instead: 'Return plain values; an entrypoint connects GitLab with stores and browser.',
  },
  {
    folder: 'stores',
    may: ['stores', 'core'],
    mayNotPackages: /^(react-dom(\/.*)?|react-markdown|node:.*)$/,
    instead: 'Take it as a dependency of the factory; an entrypoint passes the real one.',
  },
  {
    folder: 'components',
    may: ['components', 'stores', 'core'],
    mayNotPackages: new RegExp(`^(${BROWSER}|dexie|node:.*)$`),
    instead: 'Ask through a store; the entrypoint gives the store its gateway.',
  },
  {
    folder: 'entrypoints',
    may: ['entrypoints', 'components', 'stores', 'gitlab', 'core'],
    mayNotPackages: NEVER,
    instead:
      'Product code uses neither the demo nor the tests: move what is shared to the layer that owns it.',
  },
  {
    folder: 'demo',
    may: ['demo', 'core'],
    mayNotPackages: NEVER,
    instead:
      'The demo stands for GitLab and for a user: it meets the extension in a browser, not in its source.',
  },
];

/**
 * What a script must not reach by its imports, however long the way: it would be parsed on every merge request page
 * (the two scripts in the page), or fail there (the database in a frame whose storage is blocked).
 */
export const OUT_OF_REACH: { entry: string; packages: RegExp; instead: string }[] = [
  ...['entrypoints/gitlab.content', 'entrypoints/gitlab-reader'].map((entry) => ({
    entry,
    packages: /^(react(-.*|\/.*)?|dexie|valibot|webextension-polyfill|zustand(\/.*)?)$/,
    instead:
      "Use `browser` of 'wxt/browser', import types with `import type`, and leave checking and storing to the background.",
  })),
  {
    entry: 'entrypoints/panel',
    packages: /^dexie$/,
    instead:
      'Ask the background by a message: IndexedDB is denied in a frame where third-party storage is blocked.',
  },
];
