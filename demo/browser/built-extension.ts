import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from './stale-build';

const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..');
const OUTPUT = join(ROOT, '.output', 'chrome-mv3');

/** Folder of the extension built for Chromium; builds it where it is missing or older than its sources. */
export async function builtExtension(): Promise<string> {
  if (isStale(ROOT, OUTPUT)) await build();
  return OUTPUT;
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
