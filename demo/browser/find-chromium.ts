import { posix, win32 } from 'node:path';
import { versionOf, type BrowserKind } from './browser-kind';
import { findBrowser, findBrowserHere } from './find-browser';
import type { Machine } from './machine';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/local/bin/chromium',
  '/usr/lib/chromium/chromium',
];
const MAC = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The executable inside an unpacked build, by platform; several names because the archives changed theirs. */
const INSIDE: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
  darwin: ['arm64', 'x64'].flatMap((cpu) => [
    `chrome-mac-${cpu}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]),
  win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
};

const chromium: BrowserKind = {
  name: 'Chromium',
  variable: 'SECOND_CHAIR_CHROMIUM',
  otherVariables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  places: (machine) => [...usual(machine), ...puppeteerCache(machine), ...playwrightCache(machine)],
  refusal,
  debianPackage: 'chromium',
  advice:
    'Install Chromium (`apt-get install chromium` on Debian) or Chrome for Testing (`npx playwright-core install --with-deps chromium` anywhere), or set SECOND_CHAIR_CHROMIUM to its executable.',
};

/**
 * Path of a Chromium or Chrome for Testing. Branded Chrome is refused: from version 137 it ignores `--load-extension`.
 * Without a machine it is this one, where it is looked for once. Throws `NoBrowserError`, whose message says what to
 * install.
 */
export function findChromium(machine?: Machine): Promise<string> {
  return machine ? findBrowser(chromium, machine) : findBrowserHere(chromium);
}

async function refusal(machine: Machine, executable: string): Promise<string | null> {
  const branded = 'it is branded Chrome, which ignores --load-extension from version 137.';
  if (machine.platform === 'win32') {
    return /\\Google\\Chrome( Beta| Dev| SxS)?\\Application\\/i.test(executable) ? branded : null;
  }
  const version = await versionOf(machine, executable);
  if (version === null) return 'it does not start (a snap stub, or a missing library).';
  return /Google Chrome (?!for Testing)/.test(version) ? branded : null;
}

function usual({ platform, env }: Machine): string[] {
  if (platform === 'linux') return [...LINUX, ...onPath(env['PATH'], ['chromium', 'chromium-browser'])];
  if (platform === 'darwin') return MAC;
  return [env['LOCALAPPDATA'], env['ProgramFiles']].flatMap((folder) =>
    folder ? [win32.join(folder, 'Chromium', 'Application', 'chrome.exe')] : [],
  );
}

/** A snap can't read a profile in the temporary folder, so it is left out. */
function onPath(path: string | undefined, names: string[]): string[] {
  return (path ?? '')
    .split(':')
    .filter((folder) => folder !== '' && !folder.startsWith('/snap/'))
    .flatMap((folder) => names.map((name) => posix.join(folder, name)));
}

function puppeteerCache(machine: Machine): string[] {
  const root = machine.env['PUPPETEER_CACHE_DIR'] ?? posix.join(machine.home, '.cache', 'puppeteer');
  return ['chrome', 'chromium'].flatMap((product) =>
    builds(machine, posix.join(root, product), (name) => /\d/.test(name)),
  );
}

function playwrightCache(machine: Machine): string[] {
  const { platform, env, home } = machine;
  const usualRoot =
    platform === 'darwin'
      ? posix.join(home, 'Library', 'Caches', 'ms-playwright')
      : platform === 'win32'
        ? win32.join(env['LOCALAPPDATA'] ?? home, 'ms-playwright')
        : posix.join(home, '.cache', 'ms-playwright');
  const root = env['PLAYWRIGHT_BROWSERS_PATH'] ?? usualRoot;
  return builds(machine, root, (name) => /^chromium-\d+$/.test(name));
}

/** Executables in the builds of a cache folder, newest build first. */
function builds(machine: Machine, root: string, isBuild: (name: string) => boolean): string[] {
  const newestFirst = machine
    .list(root)
    .filter(isBuild)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newestFirst.flatMap((build) =>
    (INSIDE[machine.platform] ?? []).map((inside) => posix.join(root, build, inside)),
  );
}
