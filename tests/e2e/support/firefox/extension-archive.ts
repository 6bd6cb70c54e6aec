import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';

/** Packs the built extension into a folder, with Mozilla's own tool; answers the archive's path. */
export async function packExtension(extensionDir: string, into: string): Promise<string> {
  const args = ['build', '--no-config-discovery', '--source-dir', extensionDir, '--artifacts-dir', into];
  await promisify(execFile)(process.execPath, [WEB_EXT, ...args]);
  const archive = (await readdir(into)).find((name) => name.endsWith('.zip'));
  if (archive === undefined) throw new Error(`web-ext left no archive in ${into}.`);
  return join(into, archive);
}
