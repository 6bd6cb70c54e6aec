import type { Finding } from '@/core/exercise/finding';
import { sameData } from '@/core/merge-request/same-data';
import type { Evidence, Feedback, Rating } from './interview';
import { isRecord, mergeKeys, mergeMembers } from './merge-members';
import { mergeText } from './merge-text';
import type { Question } from './question';

/** What an interview has beside its notes: rows that two surfaces may write at the same time. */
export type Row = Rating | Evidence | Question | Finding | Feedback;

/** `text` of many lines, `line` of one, a `list` of members that are known by what they say, a record by its `keys`. */
type How = 'text' | 'line' | 'list' | 'keys';

/** Fields of which both edits are kept; of any other one the later edit holds. */
const HOW: Readonly<Record<string, How>> = {
  comment: 'text',
  reason: 'text',
  text: 'text',
  levelNote: 'text',
  pros: 'text',
  cons: 'text',
  takeaways: 'text',
  noteForOthers: 'text',
  title: 'line',
  eventIds: 'list',
  placed: 'list',
  values: 'keys',
} satisfies Partial<Record<keyof (Rating & Evidence & Question & Finding & Feedback), How>>;

/** Whether two rows say the same, whenever they were written. */
export function rowsSayTheSame<T extends Row>(one: T, other: T): boolean {
  return sameData({ ...one, updatedAt: 0 }, { ...other, updatedAt: 0 });
}

/**
 * What to store of a row that may have been written elsewhere since. `seen` are the versions that the surface knows to be
 * its own or to have begun from, oldest first; empty for one that nobody else can have written. What only one changed is as
 * that one left it; of a text that both changed both edits are kept, of a choice the later one. The very object `stored`
 * where nothing of it becomes another.
 */
export function mergeRow<T extends Row>(stored: T, seen: readonly T[], row: T): T {
  const [base] = seen;
  if (base === undefined) return row;
  const merged: Record<string, unknown> = { ...stored };
  for (const [field, mine] of Object.entries(row)) {
    const there: unknown = stored[field as keyof T];
    const own = seen.map((version): unknown => version[field as keyof T]);
    merged[field] = mergeField(HOW[field], there, own, mine);
  }
  if (rowsSayTheSame(merged as unknown as T, stored)) return stored;
  return { ...(merged as unknown as T), ...laterOf(stored, row) };
}

/** Evidence has no time of its last change. */
function laterOf(stored: Row, row: Row): { updatedAt?: number } {
  return 'updatedAt' in stored && 'updatedAt' in row
    ? { updatedAt: Math.max(stored.updatedAt, row.updatedAt) }
    : {};
}

/** `own`: what the surface knows of the field, oldest first and at least one. */
function mergeField(how: How | undefined, stored: unknown, own: readonly unknown[], mine: unknown): unknown {
  const [base] = own;
  if (sameData(stored, mine) || own.some((each) => sameData(each, stored))) return mine;
  if (sameData(mine, base)) return stored;
  switch (how) {
    case 'text':
      return mergeText(String(stored), nearest(own.map(String), String(stored)), String(mine));
    case 'line':
      return mergeLine(String(stored), String(mine));
    case 'list':
      return mergeMembers(stored as unknown[], base as unknown[], mine as unknown[], JSON.stringify);
    case 'keys':
      return isRecord(stored) && isRecord(base) && isRecord(mine) ? mergeKeys(stored, base, mine) : mine;
    case undefined:
      return mine;
  }
}

const BETWEEN = ' / ';

/** Both, beside each other; once only, where the request arrives again. */
function mergeLine(stored: string, mine: string): string {
  if (mine === '' || stored.endsWith(BETWEEN + mine)) return stored;
  return stored === '' ? mine : stored + BETWEEN + mine;
}

/**
 * What the other surface began from: the version that its text has most lines of, the last of such. A version of which
 * the answer was lost may have been seen there.
 */
function nearest(own: readonly string[], stored: string): string {
  const lines = new Set(stored.split('\n'));
  const shared = (version: string): number => version.split('\n').filter((line) => lines.has(line)).length;
  return own.reduce((best, version) => (shared(version) >= shared(best) ? version : best));
}
