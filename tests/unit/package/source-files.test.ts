import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesBelow, sourceFiles } from '@/.ci/package/files';

let folder: string;

beforeEach(() => {
  // A Git hook that runs the tests names its own repository in these.
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
  folder = mkdtempSync(join(tmpdir(), 'second-chair-source-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What `npm ci` and a build leave behind, beside the source. */
function writeUsedSource(root: string): void {
  write(`${root}/.gitignore`, 'node_modules/\n.output/\n*.log\n');
  for (const path of ['.ci/run', 'core/a.ts', 'core/deep/b.ts', 'package.json']) write(`${root}/${path}`);
  for (const path of [
    'node_modules/x/index.js',
    '.output/chrome-mv3/a.js',
    'core/node_modules/y.js',
    'npm.log',
  ])
    write(`${root}/${path}`);
}

const SOURCE = ['.ci/run', '.gitignore', 'core/a.ts', 'core/deep/b.ts', 'package.json'];

const pathsOf = (root: string): string[] =>
  sourceFiles(join(folder, root))
    .map(({ path }) => path)
    .sort();

describe('the source files of an unpacked archive', () => {
  it('are what the archive brought, without what was installed and built there', () => {
    writeUsedSource('unpacked');
    expect(pathsOf('unpacked')).toEqual(SOURCE);
  });

  it('are the same in somebody else’s checkout', () => {
    // As little as Git takes for a repository, so that this needs no Git.
    write('.git/HEAD', 'ref: refs/heads/main\n');
    for (const name of ['objects', 'refs']) mkdirSync(join(folder, '.git', name));
    writeUsedSource('unpacked');
    expect(pathsOf('unpacked')).toEqual(SOURCE);
  });

  it('come with their bytes', () => {
    writeUsedSource('unpacked');
    const found = sourceFiles(join(folder, 'unpacked')).find(({ path }) => path === 'core/deep/b.ts');
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe('unpacked/core/deep/b.ts');
  });
});

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('the source files of a checkout', () => {
  it('are those under version control that are still there, and no other', () => {
    writeUsedSource('.');
    write('core/gone.ts');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    git('init');
    git('add', '.');
    rmSync(join(folder, 'core/gone.ts'));
    write('core/begun.ts');
    expect(pathsOf('.')).toEqual(SOURCE);
  });
});

describe('the files of a build', () => {
  it('are all that lie in its folder, whatever their names', () => {
    writeUsedSource('built');
    expect(filesBelow(join(folder, 'built'))).toHaveLength(9);
  });

  it('are asked for in vain where nothing was built', () => {
    expect(() => filesBelow(join(folder, 'built'))).toThrow('ENOENT');
  });
});
