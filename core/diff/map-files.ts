import type { DiffPosition } from '@/core/activity/activity-event';
import type { DiffFile, DiffVersion } from '@/core/merge-request/diff-version';
import { fileHunks } from './file-hunks';
import type { DiffLine, Hunk } from './parse-unified-diff';
import { placeComment } from './place-comment';
import { newestVersion } from './versions';

/** A thread on the diff: `id` of its row in the timeline and where it was begun. */
export interface DiffComment {
  id: string;
  position: DiffPosition;
}

/** A file of the newest version with the comments on it. `names`: every path that its comments may name, newest first. */
export interface CommentedFile {
  file: DiffFile;
  names: string[];
  comments: DiffComment[];
}

/** A run of changed lines inside a hunk, by index of its first line. */
interface Stretch {
  sign: '+' | '-';
  at: number;
  lines: number;
}

/** A hunk as a picture. `from` and `to` are its lines on the new side (on the old one where it only removes). */
export interface HunkMap {
  from: number;
  to: number;
  /** Its lines on the old side; null where it has none there. */
  old: { from: number; to: number } | null;
  heading: string;
  lines: number;
  added: number;
  removed: number;
  stretches: Stretch[];
  /** Comments in it, by index of the line that they stand on. */
  comments: { id: string; at: number }[];
}

/** A file as a picture. `elsewhere`: comments on it whose line no hunk of this version holds, or that are about the whole file. */
export interface FileMap {
  hunks: HunkMap[];
  added: number;
  removed: number;
  elsewhere: string[];
}

/** The files of the newest version in its order, each with its comments, also those that were written on an older version under another name. Reads no diff. */
export function commentedFiles(
  versions: readonly DiffVersion[],
  comments: readonly DiffComment[],
): CommentedFile[] {
  const newest = newestVersion(versions);
  if (!newest) return [];
  const files = newest.files.map((file): CommentedFile => ({ file, names: namesOf(file), comments: [] }));
  const byPath = new Map<string, CommentedFile>();
  // A path that one file left and another took belongs to the one that has it now.
  for (const one of files) if (!byPath.has(one.file.oldPath)) byPath.set(one.file.oldPath, one);
  for (const one of files) byPath.set(one.file.newPath, one);
  for (const comment of comments) {
    const { newPath, oldPath } = comment.position;
    const found = byPath.get(newPath ?? '') ?? byPath.get(oldPath ?? '');
    if (!found) continue;
    found.comments.push(comment);
    const name = newPath ?? oldPath;
    if (name !== null && !found.names.includes(name)) found.names.push(name);
  }
  return files;
}

const namesOf = ({ newPath, oldPath }: DiffFile): string[] =>
  newPath === oldPath ? [newPath] : [newPath, oldPath];

/** The hunks of a file with what changed in them and where the comments stand. */
export function mapFile({ file, comments }: CommentedFile): FileMap {
  const hunks = fileHunks(file);
  const maps = hunks.map(mapHunk);
  const elsewhere: string[] = [];
  for (const { id, position } of comments) {
    const place = position.type === 'text' ? placeComment(hunks, position) : null;
    const map = place ? maps[place.hunk] : undefined;
    if (place && map) map.comments.push({ id, at: place.line });
    else elsewhere.push(id);
  }
  const sum = (side: 'added' | 'removed'): number => maps.reduce((all, hunk) => all + hunk[side], 0);
  return { hunks: maps, added: sum('added'), removed: sum('removed'), elsewhere };
}

function mapHunk({ heading, lines }: Hunk): HunkMap {
  const stretches = stretchesOf(lines);
  const count = (sign: Stretch['sign']): number =>
    stretches.reduce((all, one) => (one.sign === sign ? all + one.lines : all), 0);
  const old = rangeOf(lines.flatMap(({ oldLine }) => oldLine ?? []));
  const side = rangeOf(lines.flatMap(({ newLine }) => newLine ?? [])) ?? old;
  return {
    from: side?.from ?? 0,
    to: side?.to ?? 0,
    old,
    heading,
    lines: lines.length,
    added: count('+'),
    removed: count('-'),
    stretches,
    comments: [],
  };
}

function rangeOf(numbers: readonly number[]): HunkMap['old'] {
  const [from] = numbers;
  return from === undefined ? null : { from, to: numbers.at(-1) ?? from };
}

function stretchesOf(lines: readonly DiffLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, { sign }] of lines.entries()) {
    const last = stretches.at(-1);
    if (sign === ' ') continue;
    if (last?.sign === sign && last.at + last.lines === at) last.lines += 1;
    else stretches.push({ sign, at, lines: 1 });
  }
  return stretches;
}
