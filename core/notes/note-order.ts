import type { Note } from '@/core/interview/interview';

/** The order of notes: when they were taken, never anything else. Another version of a note stands right behind it. */
export function byTime(a: Note, b: Note): number {
  return a.createdAt - b.createdAt || Number(a.editOf !== null) - Number(b.editOf !== null);
}
