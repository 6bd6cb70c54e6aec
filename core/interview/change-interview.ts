import { sameData } from '@/core/merge-request/same-data';
import type { Candidate, Interview } from './interview';
import { isRecord, mergeKeys, mergeMembers } from './merge-members';

/** Some fields of an interview; which one it is, and when it was made, never change, and sealing it is an act of its own. */
export type InterviewFields = Partial<Omit<Interview, 'id' | 'sealedAt' | 'createdAt' | 'updatedAt'>>;

/** A change of an interview by one surface: its fields as that surface saw them, and what it made of them. */
export interface InterviewChange {
  before: InterviewFields;
  after: InterviewFields;
  /** What this surface made of them in between and was not answered, oldest first: it may be what is stored. */
  sent?: InterviewFields[];
}

/** Texts in which two may write at the same time. */
const TEXTS: readonly string[] = [
  'alternativeReason',
  'alternative',
  'accommodations',
] satisfies (keyof InterviewFields)[];

/** What becomes of a text that two edited (`mergeText`). */
type MergeText = (stored: string, before: string, text: string) => string;

type Change = [stored: unknown, before: unknown, after: unknown];

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
 * holds, and of a text what `texts` makes of it. What is sealed stays. `at` in epoch ms; `updatedAt` grows with every
 * change, whatever the clock says.
 */
export function applyChange(
  interview: Interview,
  { before, after, sent = [] }: InterviewChange,
  at: number,
  texts: MergeText = (_, __, later) => later,
): Interview {
  const changed: Interview = { ...interview, updatedAt: Math.max(at, interview.updatedAt + 1) };
  for (const [name, value] of Object.entries(after)) {
    const field = name as keyof InterviewFields;
    if (interview.sealedAt !== null && SEALED.includes(field)) continue;
    const own = sent.flatMap((each) => (field in each ? [each[field]] : []));
    Object.assign(changed, {
      [field]: mergeField(field, [interview[field], before[field], value], own, texts),
    });
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

function mergeField(
  field: string,
  [stored, before, after]: Change,
  sent: readonly unknown[],
  texts: MergeText,
): unknown {
  // What was sent and not answered is this surface's own.
  if ([before, after, ...sent].some((own) => sameData(stored, own))) return after;
  if (TEXTS.includes(field)) return texts(String(stored), String(before), String(after));
  if (field === 'process' && isRecord(stored) && isRecord(before) && isRecord(after))
    return mergeKeys(stored, before, after);
  if (Array.isArray(stored) && Array.isArray(before) && Array.isArray(after)) {
    if (field === 'checklist' || field === 'dismissedFindings')
      return mergeMembers(stored, before, after, String);
    const key = MEMBER_KEYS[field];
    if (key !== undefined)
      return mergeMembers(stored, before, after, (member) => nameOf(member, key), mergeMember(texts));
  }
  return after;
}

/** Two may write down the same answer at once: each has its own words. */
function mergeMember(texts: MergeText) {
  return (stored: unknown, before: unknown, after: unknown): unknown => {
    if (!isRecord(stored) || !isRecord(after)) return after;
    const was = isRecord(before) ? before : {};
    const merged = mergeKeys(stored, was, after);
    const { note } = after;
    if (typeof note !== 'string' || note === was['note'] || stored['note'] === was['note']) return merged;
    return { ...merged, note: texts(wordsOf(stored['note']), wordsOf(was['note']), note) };
  };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function nameOf(member: unknown, key: string): string {
  return isRecord(member) ? String(member[key]) : '';
}
