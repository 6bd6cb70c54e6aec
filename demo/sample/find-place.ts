import type { ScriptedPlace } from './script';
import type { DiffFile, DiffLine } from './unified-diff';
import type { SamplePosition, SampleVersion } from './world';

/**
 * The position of a note that was written at this time: on the newest version that has the line, as a draft keeps the
 * version that it was written on. `versions` are newest first. Throws where none has it, or a file has it twice.
 */
export function findPlace(
  on: ScriptedPlace,
  at: number,
  versions: SampleVersion[],
  baseSha: string,
): SamplePosition {
  for (const version of versions.filter((candidate) => candidate.at <= at)) {
    const file = version.files.find(({ newPath }) => newPath === on.file);
    if (!file) continue;
    const place = {
      baseSha,
      headSha: version.headSha,
      oldPath: file.oldPath,
      newPath: file.newPath,
      oldLine: null,
      newLine: null,
      startLine: null,
    };
    if (on.image) return { ...place, kind: 'image', image: on.image };
    if (on.line === undefined && on.oldLine === undefined) return { ...place, kind: 'file', image: null };
    const line = findLine(file, on);
    if (!line) continue;
    return {
      ...place,
      kind: 'text',
      image: null,
      oldLine: line.oldLine,
      newLine: line.newLine,
      startLine: on.linesAbove === undefined || line.newLine === null ? null : line.newLine - on.linesAbove,
    };
  }
  throw new Error(`No version of the diff has the line "${on.line ?? on.oldLine ?? ''}" in ${on.file}.`);
}

function findLine(file: DiffFile, { line: wanted, oldLine }: ScriptedPlace): DiffLine | null {
  const lines = file.hunks
    .flatMap((hunk) => hunk.lines)
    .filter((line) => {
      if (wanted === undefined) return line.newLine === null && line.oldLine === oldLine;
      return typeof wanted === 'number'
        ? line.newLine === wanted
        : line.newLine !== null && line.text.includes(wanted);
    });
  if (lines.length > 1) throw new Error(`${file.newPath} has "${wanted ?? ''}" ${lines.length} times.`);
  return lines[0] ?? null;
}
