import type { Note } from '@/core/interview/interview';
import { sameData } from '@/core/merge-request/same-data';

/** A surface tells of so many versions of a note at most. */
export const MOST_VERSIONS = 100;

/** What is edited as one: where two edits change the same part, they are two versions. */
const PARTS: readonly (readonly (keyof Note)[])[] = [
  ['text'],
  ['kind'],
  ['signal'],
  ['criterionId'],
  ['anchorEventId', 'anchorLine'],
  ['questionId'],
  ['editOf'],
  ['answeredAt'],
  ['visibility'],
];

/**
 * Whether two versions of a note say the same of the same. When they were taken and edited doesn't matter: the call's
 * clock is corrected without anybody having edited a note.
 */
export function saysTheSame(one: Note, other: Note): boolean {
  return !PARTS.some((part) => differs(part, one, other));
}

/**
 * What to keep of an edit, where the note may have been edited elsewhere since. `seen` are the versions that the surface
 * knows to be its own or to have begun from, oldest first; empty for a note that is new. One note where both edits go
 * together; two where both changed the same: the stored one as it is, and the edit as another version of it, with `otherId`.
 */
export function mergeNote(stored: Note, seen: readonly Note[], note: Note, otherId: string): Note[] {
  const [base] = seen;
  if (base === undefined) return [note];
  if ([...seen, note].some((version) => saysTheSame(version, stored))) return [takenAs(stored, note)];
  const mine = PARTS.filter((part) => differs(part, base, note));
  const theirs = PARTS.filter((part) => differs(part, base, stored));
  if (mine.some((part) => theirs.includes(part) && differs(part, note, stored)))
    return [stored, { ...note, id: otherId, editOf: stored.editOf ?? stored.id }];
  const changed = Object.fromEntries(mine.flat().map((field) => [field, note[field]]));
  return [Object.assign({ ...stored, updatedAt: Math.max(note.updatedAt, stored.updatedAt) }, changed)];
}

/**
 * What `note` says, taken when the stored one was: nobody edits when a note was taken, and where the clock was corrected
 * since, what is stored is right.
 */
export function takenAs({ createdAt, phase, callOffsetMs }: Note, note: Note): Note {
  const isTaken = note.createdAt === createdAt && note.phase === phase && note.callOffsetMs === callOffsetMs;
  return isTaken ? note : { ...note, createdAt, phase, callOffsetMs };
}

function differs(part: readonly (keyof Note)[], one: Note, other: Note): boolean {
  return part.some((field) => !sameData(one[field], other[field]));
}
