import type { DiffPosition } from './activity-event';

/**
 * The first and last line that a comment is on, on one side of the diff; null where it is on no line of that side. Where a
 * range begins is known on the side of its last line alone.
 */
export function commentedLines(
  { newLine, oldLine, startLine }: DiffPosition,
  side: 'new' | 'old',
): { first: number; last: number } | null {
  const last = side === 'new' ? newLine : oldLine;
  if (last === null) return null;
  const begins = side === 'new' || newLine === null ? startLine : null;
  return { first: begins ?? last, last };
}
