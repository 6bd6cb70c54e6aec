import { existsSync, readFileSync } from 'node:fs';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { applyDiff, parseDiff, type DiffFile } from './unified-diff';

const applications = new URL('../applications/', import.meta.url);

/**
 * What one commit changed, where `changes` is how its files look in the merge request's diff from then on, and `before`
 * how they looked. `folder` names the application that the merge request is to.
 */
export function ownChanges(
  folder: string,
  before: readonly DiffFile[],
  changes: readonly DiffFile[],
): DiffFile[] {
  return changes.flatMap((file) => {
    const known = before.find(({ newPath }) => newPath === file.newPath);
    if (!known) return [file];
    const base = file.added ? '' : baseText(folder, file.oldPath);
    const path = file.newPath;
    const patch = createTwoFilesPatch(
      `a/${path}`,
      `b/${path}`,
      applyDiff(base, known),
      applyDiff(base, file),
      '',
      '',
      {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      },
    );
    return parseDiff(`diff --git a/${path} b/${path}\nindex 0000000..1111111 ${file.newMode}\n${patch}`);
  });
}

function baseText(folder: string, path: string): string {
  const file = new URL(`${folder}/${path}`, applications);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
