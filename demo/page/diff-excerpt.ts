import type { SamplePosition, World } from '@/demo/sample/world';
import { highlight, languageOf } from './highlight';

const LINES_ABOVE = 4;

/** The lines of the diff that end with a note's line, as the overview shows them above a diff thread. */
export function diffExcerpt(position: SamplePosition, world: World): object[] {
  const version = world.versions.find(({ headSha }) => headSha === position.headSha);
  const file = version?.files.find(({ newPath }) => newPath === position.newPath);
  for (const { lines } of file?.hunks ?? []) {
    const at = lines.findIndex(({ oldLine, newLine }) =>
      position.newLine === null
        ? oldLine === position.oldLine && newLine === null
        : newLine === position.newLine,
    );
    if (at === -1) continue;
    return lines.slice(Math.max(at - LINES_ABOVE, 0), at + 1).map((line) => ({
      type: line.kind === 'added' ? 'new' : line.kind === 'removed' ? 'old' : null,
      old_line: line.oldLine,
      new_line: line.newLine,
      rich_text: highlight(line.text, languageOf(position.newPath)),
    }));
  }
  return [];
}
