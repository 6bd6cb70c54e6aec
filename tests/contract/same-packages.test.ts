import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf, type ArchiveFile } from '@/.ci/package/archive';
import { filesBelow, sourceFiles, unignoredFiles } from '@/.ci/package/files';
import { isStale } from '@/demo/browser/stale-build';
import { ROOT } from './source-files';

const BUILT = { chrome: join(ROOT, '.output/chrome-mv3'), firefox: join(ROOT, '.output/firefox-mv3') };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-chair-packages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sumOf = (files: readonly ArchiveFile[]): string =>
  createHash('sha256').update(archiveOf(files)).digest('hex');

function unpack(files: readonly ArchiveFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // What `npm ci` installs, without waiting for it.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Runs what `docs/store/listing.md` tells reviewers to run: the sums that it prints, by the end of the archive's name. */
async function packAgain(): Promise<Record<string, string>> {
  const shell = process.platform === 'win32';
  const { stdout } = await promisify(execFile)('npm', ['run', 'package'], { cwd: folder, shell });
  const printed = [...stdout.matchAll(/([0-9a-f]{64}) {2}\S+-(\w+)\.zip/g)];
  return Object.fromEntries(printed.map(([, sum = '', what = '']) => [what, sum]));
}

describe('the source archive', () => {
  it('is whole where it is unpacked: nothing under version control is taken for something built', () => {
    const found = new Set(unignoredFiles(ROOT).map(({ path }) => path));
    const lost = sourceFiles(ROOT).filter(({ path }) => !found.has(path));
    expect(lost.map(({ path }) => `${path}: .gitignore names it`)).toEqual([]);
  });

  // Vitest's `NODE_ENV` is no other build either: the run inherits it, the builds that it is held against do not.
  it('gives the same packages, and itself, in another folder without version control', async ({ skip }) => {
    const old = Object.values(BUILT).some((output) => isStale(ROOT, output));
    skip(old, 'The builds are older than their sources. `npm test` builds both first.');
    // Not only what is under version control: what somebody is writing, and has not told Git of yet, fails no test.
    const source = unignoredFiles(ROOT);
    unpack(source);
    expect(await packAgain()).toEqual({
      chrome: sumOf(filesBelow(BUILT.chrome)),
      firefox: sumOf(filesBelow(BUILT.firefox)),
      source: sumOf(source),
    });
  }, 240_000);
});
