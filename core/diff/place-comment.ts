import type { DiffPosition } from '@/core/activity/activity-event';
import type { DiffLine, Hunk } from './parse-unified-diff';

/** Where in a file's hunks a comment stands: indexes. */
export interface HunkPlace {
  hunk: number;
  line: number;
}

/** The line that a position names, null where no hunk holds it. A position on a removed line has no new line. */
export function placeComment(
  hunks: readonly Hunk[],
  { oldLine, newLine }: Pick<DiffPosition, 'oldLine' | 'newLine'>,
): HunkPlace | null {
  const stands = (line: DiffLine): boolean =>
    newLine === null ? oldLine !== null && line.oldLine === oldLine : line.newLine === newLine;
  for (const [index, hunk] of hunks.entries()) {
    if (!mayHold(hunk, newLine, oldLine)) continue;
    const line = hunk.lines.findIndex(stands);
    if (line >= 0) return { hunk: index, line };
  }
  return null;
}

/** Spares looking through every line of a long file for every comment on it. */
function mayHold({ lines }: Hunk, newLine: number | null, oldLine: number | null): boolean {
  const side = newLine === null ? 'oldLine' : 'newLine';
  const wanted = newLine ?? oldLine;
  const first = lines.find((line) => line[side] !== null)?.[side] ?? null;
  return wanted !== null && first !== null && first <= wanted && wanted < first + lines.length;
}
