import type { DiffPosition } from '@/core/activity/activity-event';
import type { DiffVersion } from '@/core/merge-request/diff-version';
import { fileHunks } from './file-hunks';
import type { DiffLine } from './parse-unified-diff';
import { placeComment } from './place-comment';
import { hasPath } from './versions';

const LINES_ABOVE = 3;
const MOST_LINES = 30;

/** A line of code, and whether the comment is about it or it only stands above. */
export interface CodeLine extends DiffLine {
  own: boolean;
}

/**
 * The code that a comment stands on, from the very version of the diff that it was written on: its line or lines, with
 * up to three above. At most thirty, the last ones. Null where that version, its file or the line is not known.
 */
export function codeLines(versions: readonly DiffVersion[], position: DiffPosition): CodeLine[] | null {
  if (position.type !== 'text' || position.headSha === null) return null;
  const version = versions.find(({ headSha }) => headSha === position.headSha);
  const file =
    version?.files.find(({ newPath }) => newPath === position.newPath) ??
    version?.files.find((one) => hasPath(one, position.newPath) || hasPath(one, position.oldPath));
  if (!file) return null;
  const hunks = fileHunks(file);
  const end = placeComment(hunks, position);
  const lines = end ? hunks[end.hunk]?.lines : undefined;
  if (!end || !lines) return null;
  const first = firstOwn(lines, end.line, position);
  const from = Math.max(0, first - LINES_ABOVE, end.line + 1 - MOST_LINES);
  return lines.slice(from, end.line + 1).map((line, index) => ({ ...line, own: from + index >= first }));
}

function firstOwn(lines: readonly DiffLine[], end: number, { startLine, newLine }: DiffPosition): number {
  if (startLine === null) return end;
  const side = newLine === null ? 'oldLine' : 'newLine';
  const first = lines.findIndex((line) => (line[side] ?? 0) >= startLine);
  return first < 0 || first > end ? end : first;
}
