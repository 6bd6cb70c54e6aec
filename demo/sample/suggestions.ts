import { traceLine } from './trace-line';
import type { DiffFile } from './unified-diff';
import type { SampleNote, SamplePosition, World } from './world';

const FENCE = /^```suggestion(?::-(\d+)\+(\d+))?\n([\s\S]*?)^```$/gm;

/** A suggestion as GitLab's API gives it. Lines are of the new side, both ends included. */
export interface SampleSuggestion {
  id: number;
  from_line: number;
  to_line: number;
  appliable: boolean;
  applied: boolean;
  from_content: string;
  to_content: string;
}

/** The suggestion blocks of a diff note, with the lines that each would replace. Notes on removed lines have none. */
export function suggestionsOf(note: SampleNote, position: SamplePosition, world: World): SampleSuggestion[] {
  const line = position.newLine;
  if (line === null) return [];
  const version = world.versions.find(({ headSha }) => headSha === position.headSha);
  const file = version?.files.find(({ newPath }) => newPath === position.newPath);
  return [...note.body.matchAll(FENCE)].map((fence, index) => {
    const from = line - Number(fence[1] ?? 0);
    const to = line + Number(fence[2] ?? 0);
    return {
      id: note.id * 10 + index,
      from_line: from,
      to_line: to,
      appliable: note.applied !== true && traceLine(position, world) !== null,
      applied: note.applied === true,
      from_content: file ? newLines(file, from, to) : '',
      to_content: fence[3] ?? '',
    };
  });
}

function newLines(file: DiffFile, from: number, to: number): string {
  return file.hunks
    .flatMap(({ lines }) => lines)
    .filter(({ newLine }) => newLine !== null && newLine >= from && newLine <= to)
    .map(({ text }) => `${text}\n`)
    .join('');
}
