import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ArchiveFile } from './archive';
import { ignoredBy, type Ignored } from './ignored';

/** All files below a folder, with their paths in it. Throws where the folder is missing. */
export function filesBelow(folder: string): ArchiveFile[] {
  return filesOf(
    folder,
    pathsBelow(folder, () => false),
  );
}

/**
 * The source as it is kept under version control, which is what a store's reviewer builds from: nothing that was built or
 * installed. In an unpacked source archive, where there is no version control, it is what the archive brought.
 */
export function sourceFiles(root: string): ArchiveFile[] {
  // Git itself would answer for a checkout higher up too, which knows nothing of a folder that was unpacked in it.
  const isCheckout = existsSync(join(root, '.git'));
  return isCheckout ? filesOf(root, trackedPaths(root)) : unignoredFiles(root);
}

/** The files of a folder but for what its `.gitignore` names, whether Git knows them or not. */
export function unignoredFiles(root: string): ArchiveFile[] {
  const ignored = ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'));
  return filesOf(
    root,
    pathsBelow(root, (name, isFolder) => name === '.git' || ignored(name, isFolder)),
  );
}

function trackedPaths(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Does not look into what is left out: an installed `node_modules` has more files than all else. */
function pathsBelow(root: string, leftOut: Ignored, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !leftOut(entry.name, entry.isDirectory()))
    .flatMap((entry) => pathsOf(entry, root, leftOut));
}

function pathsOf(entry: Dirent, root: string, leftOut: Ignored): string[] {
  const path = join(entry.parentPath, entry.name);
  if (entry.isDirectory()) return pathsBelow(root, leftOut, path);
  return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
}

function filesOf(root: string, paths: readonly string[]): ArchiveFile[] {
  return paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
