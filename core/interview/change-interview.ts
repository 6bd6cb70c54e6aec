import { sameData } from '@/core/merge-request/same-data';
import type { Candidate, Interview } from './interview';

/** Some fields of an interview; which one it is, and when it was made, never change, and sealing it is an act of its own. */
export type InterviewFields = Partial<Omit<Interview, 'id' | 'sealedAt' | 'createdAt' | 'updatedAt'>>;

/** A change of an interview by one surface: its fields as that surface saw them, and what it made of them. */
export interface InterviewChange {
  before: InterviewFields;
  after: InterviewFields;
}

/** What names a member of each list: two surfaces may change different members of one list. */
const MEMBER_KEYS: Readonly<Record<string, string>> = {
  agenda: 'id',
  callChanges: 'id',
  clock: 'id',
  commitOwners: 'sha',
  explained: 'eventId',
  exports: 'format',
  ruleCorrections: 'ruleId',
};

/** The change that `patch` makes of `interview`: without the fields that it leaves as they are. */
export function changeOf(interview: Interview, patch: InterviewFields): InterviewChange {
  const change: InterviewChange = { before: {}, after: {} };
  for (const [name, value] of Object.entries(patch)) {
    const field = name as keyof InterviewFields;
    if (sameData(value, interview[field])) continue;
    Object.assign(change.before, { [field]: interview[field] });
    Object.assign(change.after, { [field]: value });
  }
  return change;
}

/** Several changes of one surface, oldest first, as one. */
export function joinChanges(changes: readonly InterviewChange[]): InterviewChange {
  return changes.reduce(
    (joined, { before, after }) => ({
      before: { ...before, ...joined.before },
      after: { ...joined.after, ...after },
    }),
    { before: {}, after: {} },
  );
}

/** What a sealed scorecard says of itself: a shadow's never becomes a lead's, nor are its ratings read at another level. */
const SEALED: readonly string[] = ['level', 'part'] satisfies (keyof InterviewFields)[];

/**
 * The interview with a change that was made of what may be an older state of it. What others changed meanwhile stays:
 * other fields, other windows of the process, other members of a list. Where both changed the same, the later change
 * holds. What is sealed stays. `at` in epoch ms; `updatedAt` grows with every change, whatever the clock says.
 */
export function applyChange(interview: Interview, { before, after }: InterviewChange, at: number): Interview {
  const changed: Interview = { ...interview, updatedAt: Math.max(at, interview.updatedAt + 1) };
  for (const [name, value] of Object.entries(after)) {
    const field = name as keyof InterviewFields;
    if (interview.sealedAt !== null && SEALED.includes(field)) continue;
    Object.assign(changed, { [field]: mergeField(field, interview[field], before[field], value) });
  }
  if (interview.sealedAt !== null) changed.candidate = samePerson(interview.candidate, changed.candidate);
  return changed;
}

/** A sealed scorecard is about one person: how they are called can be corrected, and an account be added, not changed. */
function samePerson(sealed: Candidate | null, changed: Candidate | null): Candidate | null {
  if (sealed === null || changed === null) return sealed ?? changed;
  if (sealed.userId === null) return changed;
  return { ...changed, userId: sealed.userId, username: sealed.username };
}

function mergeField(field: string, stored: unknown, before: unknown, after: unknown): unknown {
  if (sameData(stored, before)) return after;
  if (field === 'process' && isRecord(stored) && isRecord(before) && isRecord(after))
    return mergeKeys(stored, before, after);
  if (Array.isArray(stored) && Array.isArray(before) && Array.isArray(after)) {
    if (field === 'checklist' || field === 'dismissedFindings')
      return mergeMembers(stored, before, after, String);
    const key = MEMBER_KEYS[field];
    if (key !== undefined) return mergeMembers(stored, before, after, (member) => nameOf(member, key));
  }
  return after;
}

function mergeKeys(
  stored: Record<string, unknown>,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  const changed = Object.entries(after).filter(([key, value]) => !sameData(value, before[key]));
  return { ...stored, ...Object.fromEntries(changed) };
}

/** What was added or changed takes its place or comes last; what was taken out is gone. */
function mergeMembers(
  stored: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
  name: (member: unknown) => string,
): unknown[] {
  const was = new Map(before.map((member) => [name(member), member]));
  const is = new Map(after.map((member) => [name(member), member]));
  const wanted = (member: unknown): boolean => !was.has(name(member)) || is.has(name(member));
  const changed = new Map([...is].filter(([key, member]) => !sameData(member, was.get(key))));
  const kept = stored.filter(wanted).map((member) => changed.get(name(member)) ?? member);
  const known = new Set(kept.map(name));
  return [...kept, ...[...changed].filter(([key]) => !known.has(key)).map(([, member]) => member)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(member: unknown, key: string): string {
  return isRecord(member) ? String(member[key]) : '';
}
