import type { DiffFile, DiffVersion } from '@/core/merge-request/diff-version';
import { fileHunks } from './file-hunks';
import { newestVersion } from './versions';

/** A line of the newest version of the diff. `text` is its code: hostile; null where the diff does not show the line. */
export interface FoundLine {
  path: string;
  line: number;
  /** The version in which it was seen. */
  sha: string;
  text: string | null;
}

/** Fewer letters than these stand in nearly every line. */
const FEWEST_LETTERS = 3;

/**
 * The files of the newest version whose path holds every typed word, by their present path (of a deleted file the one
 * that it had).
 */
export function findFiles(versions: readonly DiffVersion[], typed: string): string[] {
  return filesWith(newestVersion(versions), typed).map(pathOf);
}

/**
 * The lines that are meant by what was typed, at most `most`: "order.rb:42", where a number that was begun means every
 * line that begins so; without a number, lines whose code holds the text. A line that the diff does not show is there too
 * where its number was typed.
 */
export function findLines(versions: readonly DiffVersion[], typed: string, most: number): FoundLine[] {
  const version = newestVersion(versions);
  if (!version) return [];
  const place = /^(.*):(\d{0,7})$/.exec(typed.trim());
  return place ? numbered(version, place[1] ?? '', place[2] ?? '', most) : coded(version, typed.trim(), most);
}

function numbered(version: DiffVersion, typed: string, digits: string, most: number): FoundLine[] {
  const found: FoundLine[] = [];
  for (const file of filesWith(version, typed)) {
    const lines = linesOf(version, file).filter(({ line }) => String(line).startsWith(digits));
    const exact = lines.findIndex(({ line }) => String(line) === digits);
    if (exact > 0) lines.unshift(...lines.splice(exact, 1));
    if (exact < 0 && Number(digits) > 0)
      lines.unshift({ path: pathOf(file), line: Number(digits), sha: version.headSha, text: null });
    found.push(...lines.slice(0, most - found.length));
    if (found.length >= most) break;
  }
  return found;
}

function coded(version: DiffVersion, typed: string, most: number): FoundLine[] {
  const needle = typed.toLowerCase();
  if (needle.length < FEWEST_LETTERS) return [];
  const found: FoundLine[] = [];
  for (const file of version.files) {
    for (const line of linesOf(version, file)) {
      if (!line.text?.toLowerCase().includes(needle)) continue;
      found.push(line);
      if (found.length >= most) return found;
    }
  }
  return found;
}

function filesWith(version: DiffVersion | null, typed: string): DiffFile[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (version?.files ?? []).filter((file) => {
    const path = pathOf(file).toLowerCase();
    return words.every((word) => path.includes(word));
  });
}

/** The lines as they are now; of a file that was deleted, as they were. */
function linesOf({ headSha }: DiffVersion, file: DiffFile): FoundLine[] {
  const side = file.status === 'deleted' ? 'oldLine' : 'newLine';
  return fileHunks(file).flatMap(({ lines }) =>
    lines.flatMap((one) => {
      const line = one[side];
      return line === null ? [] : [{ path: pathOf(file), line, sha: headSha, text: one.text }];
    }),
  );
}

const pathOf = ({ newPath, oldPath, status }: DiffFile): string => (status === 'deleted' ? oldPath : newPath);
