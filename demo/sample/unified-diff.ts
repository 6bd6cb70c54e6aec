/** One line of a hunk. Line numbers are 1-based; `oldLine` is null for an added line, `newLine` for a removed one. */
export interface DiffLine {
  kind: 'context' | 'added' | 'removed';
  text: string;
  oldLine: number | null;
  newLine: number | null;
}

interface DiffHunk {
  oldStart: number;
  newStart: number;
  /** The whole `@@ ... @@` line. */
  header: string;
  lines: DiffLine[];
}

/** One file of a diff in git's format. `body` is its hunks as text, which is what GitLab's API calls `diff`. */
export interface DiffFile {
  oldPath: string;
  newPath: string;
  oldMode: string;
  newMode: string;
  added: boolean;
  removed: boolean;
  /** Nothing to show line by line, such as an image. */
  binary: boolean;
  body: string;
  hunks: DiffHunk[];
}

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Reads the output of `git diff`: one entry per file, in its order. Throws where a file has no readable header. */
export function parseDiff(text: string): DiffFile[] {
  return text
    .split(/^(?=diff --git )/m)
    .filter((part) => part.startsWith('diff --git '))
    .map(parseFile);
}

function parseFile(part: string): DiffFile {
  const names = /^diff --git a\/(\S+) b\/(\S+)$/m.exec(part);
  const [oldPath, newPath] = [names?.[1], names?.[2]];
  if (oldPath === undefined || newPath === undefined)
    throw new Error(`No file names in the diff: ${part.slice(0, 80)}`);
  const added = /^new file mode (\d+)$/m.exec(part)?.[1];
  const removed = /^deleted file mode (\d+)$/m.exec(part)?.[1];
  const mode = /^(?:index \S+|new mode) (\d+)$/m.exec(part)?.[1] ?? '100644';
  const oldMode = /^old mode (\d+)$/m.exec(part)?.[1] ?? mode;
  const binary = /^Binary files .*$/m.exec(part)?.[0];
  const hunksAt = part.search(/^@@ /m);
  const body = hunksAt === -1 ? (binary === undefined ? '' : `${binary}\n`) : part.slice(hunksAt);
  return {
    oldPath,
    newPath,
    oldMode: added === undefined ? (removed ?? oldMode) : '0',
    newMode: removed === undefined ? (added ?? mode) : '0',
    added: added !== undefined,
    removed: removed !== undefined,
    binary: binary !== undefined,
    body,
    hunks: parseHunks(body),
  };
}

/** Reads hunks. Everything before the first `@@` line is left aside. */
function parseHunks(body: string): DiffHunk[] {
  const hunks: DiffHunk[] = [];
  let oldLine = 0;
  let newLine = 0;
  for (const line of body.split('\n')) {
    const header = HUNK.exec(line);
    if (header) {
      oldLine = Number(header[1]);
      newLine = Number(header[2]);
      hunks.push({ oldStart: oldLine, newStart: newLine, header: line, lines: [] });
      continue;
    }
    const lines = hunks.at(-1)?.lines;
    const text = line.slice(1);
    if (line.startsWith('+')) lines?.push({ kind: 'added', text, oldLine: null, newLine: newLine++ });
    else if (line.startsWith('-')) lines?.push({ kind: 'removed', text, oldLine: oldLine++, newLine: null });
    else if (line.startsWith(' '))
      lines?.push({ kind: 'context', text, oldLine: oldLine++, newLine: newLine++ });
  }
  return hunks;
}

/** Applies one file's diff to the text before it. Throws, naming the line, where the text is not what the diff expects. */
export function applyDiff(before: string, file: DiffFile): string {
  const source = before === '' ? [] : before.replace(/\n$/, '').split('\n');
  const result: string[] = [];
  let read = 0;
  for (const hunk of file.hunks) {
    const start = Math.max(hunk.oldStart - 1, 0);
    result.push(...source.slice(read, start));
    read = start;
    for (const line of hunk.lines) {
      if (line.kind === 'added') {
        result.push(line.text);
        continue;
      }
      if (source[read] !== line.text) {
        throw new Error(
          `${file.oldPath}:${read + 1} is "${source[read] ?? 'missing'}", the diff expects "${line.text}"`,
        );
      }
      if (line.kind === 'context') result.push(line.text);
      read += 1;
    }
  }
  result.push(...source.slice(read));
  return result.length === 0 ? '' : `${result.join('\n')}\n`;
}
