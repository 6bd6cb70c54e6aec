import type * as v from 'valibot';
import { type ClockEvent, type InterviewFile } from '@/core/interview/interview';
import { callStart, inOrder } from './clock';
import { shiftActs } from './clock-jump';
import type { ClockChangeSchema, ClockCorrectionSchema, StampActSchema } from './change-clock-schema';

export type ClockChange = v.InferOutput<typeof ClockChangeSchema>;

export type StampAct = v.InferOutput<typeof StampActSchema>;

/** What a surface has to say with a stamp; null where no act was made yet. */
export function stampAct(acts: readonly ClockEvent[]): StampAct | null {
  const [first] = inOrder(acts);
  return first ? { id: first.id, at: first.at } : null;
}

/** A note with the time at which it was taken by the clock of `acts`, which may have been corrected since it was stamped. */
export function restamped<T extends { createdAt: number }>(
  note: T,
  act: StampAct,
  acts: readonly Pick<ClockEvent, 'id' | 'at'>[],
): T {
  const byMs = (acts.find(({ id }) => id === act.id)?.at ?? act.at) - act.at;
  return byMs === 0 || note.createdAt < act.at ? note : { ...note, createdAt: note.createdAt + byMs };
}

export type ClockCorrection = v.InferOutput<typeof ClockCorrectionSchema>;

/** The acts with a change made to them. An act that is added twice is there once. */
export function changeClock(acts: readonly ClockEvent[], { add, remove }: ClockChange): ClockEvent[] {
  const added = new Set(add.map(({ id }) => id));
  return [...acts.filter(({ id }) => !added.has(id)), ...add].filter(({ id }) => !remove.includes(id));
}

/** What was stamped with the time of the call, as far as a correction reaches. */
export type StampedCall = Pick<InterviewFile, 'interview' | 'notes' | 'questions'>;

/**
 * The call as it would have been stamped: its acts, and what was noted and asked since its start, each as far from the
 * others as before. Null where the correction was made already.
 */
export function correctCall(call: StampedCall, { byMs, first }: ClockCorrection): StampedCall | null {
  const { interview, notes, questions } = call;
  if (!interview.clock.some(({ id, at }) => id === first.id && at === first.at)) return null;
  const since = callStart(interview.clock) ?? Infinity;
  const moved = (at: number): number => (at >= since ? at + byMs : at);
  return {
    interview: { ...interview, clock: shiftActs(interview.clock, byMs) },
    notes: notes.map((note) => ({ ...note, createdAt: moved(note.createdAt) })),
    questions: questions.map((question) =>
      question.askedAt === null ? question : { ...question, askedAt: moved(question.askedAt) },
    ),
  };
}
