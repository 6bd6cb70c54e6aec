import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ArchiveFile } from './archive';

/** All files below a folder, with their paths in it. Throws where the folder is missing. */
export function filesBelow(folder: string): ArchiveFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) };
    });
}

/**
 * The source as it is kept under version control, which is what a store's reviewer builds from: nothing that was built or
 * installed. Throws outside of a checkout.
 */
export function sourceFiles(root: string): ArchiveFile[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
