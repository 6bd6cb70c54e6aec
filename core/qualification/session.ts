import * as v from 'valibot';
import type { Part } from '@/core/interview/interview';
import { ROLES } from '@/core/interview/roles';

/** What one did in a session, in the order in which one comes to it. */
export const SESSION_PARTS = [
  'shadow',
  'reverse-shadow',
  'lead',
  'second',
] as const satisfies readonly Part[];

/** Text that was typed beside a session; longer ones are no note. */
const LONGEST_NOTE = 5_000;
const LONGEST_NAME = 200;

/** `2026-11-24`: a day of the interviewer's own calendar, in no time zone. */
const DaySchema = v.pipe(v.string(), v.isoDate('a day is written as 2026-11-24. Correct it.'));

/**
 * One interview that counts, or is to count, for becoming qualified. It holds nothing about the candidate: `interviewId`
 * is opaque, and null where the interview was held without Second Chair. `signedOffBy` names the colleague who signed it
 * off, empty while nobody has.
 */
export const SessionSchema = v.object({
  id: v.string(),
  day: DaySchema,
  role: v.picklist(ROLES),
  part: v.picklist(SESSION_PARTS),
  interviewId: v.nullable(v.string()),
  signedOffBy: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  updatedAt: v.number(),
});
export type Session = v.InferOutput<typeof SessionSchema>;

const { id: _id, interviewId: _interviewId, updatedAt: _updatedAt, ...changeable } = SessionSchema.entries;
/** The fields of a session that are typed; the rest of it stays as it was. */
export const SessionChangeSchema = v.partial(v.strictObject(changeable));
export type SessionChange = v.InferOutput<typeof SessionChangeSchema>;

/** Whether somebody signed it off. */
export function isSignedOff({ signedOffBy }: Pick<Session, 'signedOffBy'>): boolean {
  return signedOffBy.trim() !== '';
}

/** The newest day first; of one day what was touched last. */
export function byDay(one: Session, other: Session): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return other.updatedAt - one.updatedAt;
}
