/** One line of a hunk. Lines are 1-based; null on the side where the line is not. `text` is without the sign: hostile. */
export interface DiffLine {
  sign: '+' | '-' | ' ';
  oldLine: number | null;
  newLine: number | null;
  text: string;
}

/** Lines of a file that stand together. `heading` is what git writes after the second `@@`: the enclosing function. */
export interface Hunk {
  heading: string;
  lines: DiffLine[];
}

/** More lines than anybody reads in one file; what comes after them is left out. */
const MOST_LINES = 20_000;
const HEADER = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;

/**
 * Reads the unified diff of one file, with or without the file's headers. The text is hostile: whatever is not a hunk is
 * passed over, nothing throws, and the work is linear in its length.
 */
export function parseUnifiedDiff(diff: string): Hunk[] {
  const hunks: Hunk[] = [];
  let hunk: Hunk | null = null;
  let [oldLine, newLine, count] = [0, 0, 0];
  for (const line of linesOf(diff)) {
    const header = HEADER.exec(line);
    if (header) {
      [oldLine, newLine] = [Number(header[1]), Number(header[2])];
      hunk = { heading: line.slice(header[0].length).trim(), lines: [] };
      hunks.push(hunk);
      continue;
    }
    const sign = signOf(line);
    // "\ No newline at end of file" belongs to the hunk and is no line of it; anything else unknown ends it.
    if (sign === null) hunk = line.startsWith('\\') ? hunk : null;
    if (sign === null || hunk === null) continue;
    if (++count > MOST_LINES) break;
    hunk.lines.push({
      sign,
      oldLine: sign === '+' ? null : oldLine++,
      newLine: sign === '-' ? null : newLine++,
      text: line.slice(1),
    });
  }
  return hunks.filter(({ lines }) => lines.length > 0);
}

/** Line by line, so that a huge text is not split into millions of strings first. */
function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
    from = to + 1;
  }
}

/** An empty line is context whose trailing blank was lost on the way. */
function signOf(line: string): DiffLine['sign'] | null {
  const first = line === '' ? ' ' : line.charAt(0);
  return first === '+' || first === '-' || first === ' ' ? first : null;
}
