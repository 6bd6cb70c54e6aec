import { createHash } from 'node:crypto';

/** GitLab's name for a line of a diff: the SHA-1 of the path, then the old and the new line (0 where there is none). */
export function lineCode(path: string, oldLine: number | null, newLine: number | null): string {
  return `${pathHash(path)}_${oldLine ?? 0}_${newLine ?? 0}`;
}

/** GitLab's name for a file of a diff: the SHA-1 of its path. */
export function pathHash(path: string): string {
  return createHash('sha1').update(path).digest('hex');
}
