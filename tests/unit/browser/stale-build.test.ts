import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '@/demo/browser/stale-build';

const SOURCES = [
  'core/rubric/packs/backend.yaml',
  'components/app/app.tsx',
  'stores/gateway.ts',
  'gitlab/urls.ts',
  'entrypoints/panel/index.html',
  'public/icon-16.png',
  'wxt.config.ts',
  'manifest.config.ts',
  'compile-hint.plugin.ts',
  'some-other.plugin.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const OTHERS = ['README.md', 'bench.json', 'docs/map.md', 'demo/play/main.ts', 'tests/unit/sample.test.ts'];
const BUILT = 'built/manifest.json';
const [BEFORE, BUILT_AT, AFTER] = [1_000, 2_000, 3_000];

let root: string;

/** Writes a file, and says of it and of every folder above it that they were changed then. */
function write(path: string, at: number): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), '');
  for (let part = path; part !== '.'; part = dirname(part)) utimesSync(join(root, part), at, at);
}

const stale = (): boolean => isStale(root, join(root, dirname(BUILT)));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'second-chair-stale-'));
  for (const path of [...SOURCES, ...OTHERS]) write(path, BEFORE);
  write(BUILT, BUILT_AT);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a built extension', () => {
  it('is used as long as nothing has changed since', () => {
    expect(stale()).toBe(false);
  });

  it.each(SOURCES)('is built again after a change of %s', (path) => {
    write(path, AFTER);
    expect(stale()).toBe(true);
  });

  it('is built again after a file was taken away', () => {
    rmSync(join(root, 'gitlab/urls.ts'));
    expect(stale()).toBe(true);
  });

  it.each(OTHERS)('is none the older for %s', (path) => {
    write(path, AFTER);
    expect(stale()).toBe(false);
  });

  it('is built where there is none, or one that was never finished', () => {
    rmSync(join(root, BUILT));
    expect(stale()).toBe(true);
  });
});
