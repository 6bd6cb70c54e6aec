import type { MergeRequest } from '@/core/merge-request/merge-request';
import { newestOf } from '@/core/versions/versioned';
import type { Exercise } from './exercise';

/**
 * The exercise that a merge request was made from, in its newest version: its project's path and its source branch both
 * fit. Where several fit, the one that says more literally what it wants is taken, then the first by id. Null where none fits.
 */
export function recogniseExercise(
  exercises: readonly Exercise[],
  mergeRequest: Pick<MergeRequest, 'projectPath' | 'sourceBranch'>,
): Exercise | null {
  const fitting = newestExercises(exercises).filter(({ mergeRequest: { projectPath, sourceBranch } }) => {
    return fits(projectPath, mergeRequest.projectPath) && fits(sourceBranch, mergeRequest.sourceBranch);
  });
  const [best] = fitting.sort((a, b) => literalness(b) - literalness(a) || compare(a.id, b.id));
  return best ?? null;
}

/** The newest version of each exercise, by title. */
export function newestExercises(exercises: readonly Exercise[]): Exercise[] {
  return newestOf(exercises).sort((a, b) => compare(a.title, b.title));
}

/** Whether a pattern in which `*` stands for any characters but a slash fits the whole text. An empty pattern fits nothing. */
function fits(pattern: string, text: string): boolean {
  const parts = pattern.toLowerCase().split('/');
  const names = text.toLowerCase().split('/');
  if (pattern === '' || parts.length !== names.length) return false;
  return parts.every((part, index) => fitsPart(part, names[index] ?? ''));
}

/** Without a regular expression: a pattern is somebody's file, and must not make the search slow. */
function fitsPart(part: string, name: string): boolean {
  const [first = '', ...others] = part.split('*');
  if (others.length === 0) return part === name;
  const last = others.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
    return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const piece of others) {
    const found = name.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

function literalness({ mergeRequest: { projectPath, sourceBranch } }: Exercise): number {
  return (projectPath + sourceBranch).replaceAll('*', '').length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
