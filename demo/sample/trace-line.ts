import type { DiffFile, DiffLine } from './unified-diff';
import type { SamplePosition, World } from './world';

/**
 * Where the line of a diff note stands in the newest version, or null where a push has changed or removed it. A line
 * is found again by its text; of several, the nearest one.
 */
export function traceLine(position: SamplePosition, world: World): DiffLine | null {
  const written = lineOf(position, fileOf(position, world, position.headSha));
  const newest = world.versions[0];
  if (!written || !newest) return null;
  if (newest.headSha === position.headSha) return written;
  const number = lineNumber(written);
  return (
    (fileOf(position, world, newest.headSha)?.hunks ?? [])
      .flatMap(({ lines }) => lines)
      .filter(
        ({ text, kind }) => text === written.text && (kind === 'removed') === (written.kind === 'removed'),
      )
      .sort((a, b) => Math.abs(lineNumber(a) - number) - Math.abs(lineNumber(b) - number))[0] ?? null
  );
}

function fileOf(position: SamplePosition, world: World, headSha: string): DiffFile | undefined {
  const version = world.versions.find((candidate) => candidate.headSha === headSha);
  return version?.files.find(({ newPath }) => newPath === position.newPath);
}

function lineOf(position: SamplePosition, file: DiffFile | undefined): DiffLine | undefined {
  return file?.hunks
    .flatMap(({ lines }) => lines)
    .find(({ oldLine, newLine }) =>
      position.newLine === null
        ? newLine === null && oldLine === position.oldLine
        : newLine === position.newLine,
    );
}

function lineNumber(line: DiffLine): number {
  return line.newLine ?? line.oldLine ?? 0;
}
