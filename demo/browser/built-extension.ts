import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..');
const OUTPUT = join(ROOT, '.output', 'chrome-mv3');
const SOURCES = [
  'entrypoints',
  'components',
  'stores',
  'gitlab',
  'core',
  'public',
  'manifest.config.ts',
  'wxt.config.ts',
  'package-lock.json',
];

/** Folder of the extension built for Chromium; builds it where it is missing or older than its sources. */
export async function builtExtension(): Promise<string> {
  if (isStale(join(OUTPUT, 'manifest.json'))) await build();
  return OUTPUT;
}

function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return SOURCES.some((source) => newestIn(join(ROOT, source)) > builtAt);
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function build(): Promise<void> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The extension could not be built; its errors are above.')),
    );
  });
}
