import { posix, win32 } from 'node:path';
import { versionOf, type BrowserKind } from './browser-kind';
import { findBrowser, findBrowserHere } from './find-browser';
import type { Machine } from './machine';

const LINUX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  '/opt/firefox/firefox',
];
const MAC = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
];
const OLDEST = 140;

const firefox: BrowserKind = {
  name: 'Firefox',
  variable: 'SECOND_CHAIR_FIREFOX',
  otherVariables: [],
  places: (machine) => [...usual(machine), ...puppeteerCache(machine)],
  refusal,
  debianPackage: 'firefox-esr',
  advice:
    'Install Firefox 140 or newer (`apt-get install firefox-esr` on Debian, `npx @puppeteer/browsers install firefox@stable --path ~/.cache/puppeteer` anywhere), or set SECOND_CHAIR_FIREFOX to its executable.',
};

/**
 * Path of a Firefox 140 or newer. Without a machine it is this one, where it is looked for once. Throws `NoBrowserError`,
 * whose message says what to install.
 */
export function findFirefox(machine?: Machine): Promise<string> {
  return machine ? findBrowser(firefox, machine) : findBrowserHere(firefox);
}

async function refusal(machine: Machine, executable: string): Promise<string | null> {
  if (machine.platform === 'win32') return null;
  const version = await versionOf(machine, executable);
  if (version === null) return 'it does not start (a snap stub, or a missing library).';
  const major = Number(/Firefox (\d+)/.exec(version)?.[1] ?? 0);
  return major >= OLDEST ? null : `it is older than version ${OLDEST}.`;
}

function usual({ platform, env }: Machine): string[] {
  if (platform === 'linux') return LINUX;
  if (platform === 'darwin') return MAC;
  const folder = env['ProgramFiles'];
  return folder ? [win32.join(folder, 'Mozilla Firefox', 'firefox.exe')] : [];
}

function puppeteerCache(machine: Machine): string[] {
  const root = posix.join(
    machine.env['PUPPETEER_CACHE_DIR'] ?? posix.join(machine.home, '.cache', 'puppeteer'),
    'firefox',
  );
  const inside = machine.platform === 'darwin' ? 'Firefox.app/Contents/MacOS/firefox' : 'firefox/firefox';
  return machine
    .list(root)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((build) => posix.join(root, build, inside));
}
