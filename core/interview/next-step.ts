import { appointmentOf } from '@/core/call/appointment';
import { readClock } from '@/core/call/clock';
import { ANNOUNCED_FOR_MS, purgeAtOf } from '@/core/keeping/retention';
import { callOverAt, scorecardDue } from '@/core/summary/scorecard-due';
import type { Interview } from './interview';

/** What an interview needs next, the most urgent first. `closed`: nothing is left to do, and nothing is to be submitted. */
export const NEXT_STEPS = [
  'call-today',
  'scorecard-due',
  'to-review',
  'to-purge',
  'submitted',
  'closed',
] as const;
export type NextStepName = (typeof NEXT_STEPS)[number];

/**
 * Why: a fact, beside the time that belongs to it. `candidate-reviews`: the candidate may still be at it, and its time is
 * their latest finish; `not-exported`: sealed, and nothing was taken out of Second Chair since.
 */
export type Because =
  | 'call-running'
  | 'call-ahead'
  | 'no-call-time'
  | 'candidate-reviews'
  | 'scorecard-waits'
  | 'scorecard-overdue'
  | 'purge-near'
  | 'purge-passed'
  | 'not-exported'
  | 'kept-until'
  | 'on-hold'
  | 'cancelled'
  | 'no-show'
  | 'shadowed';

/** `at`: the time that the reason is about, epoch ms; null where it is about none. */
export interface NextStep {
  step: NextStepName;
  because: Because;
  at: number | null;
}

/** What it follows from. */
export type StepFacts = Pick<
  Interview,
  | 'callAt'
  | 'callDurationMs'
  | 'callChanges'
  | 'clock'
  | 'sealedAt'
  | 'part'
  | 'exports'
  | 'legalHold'
  | 'kind'
> & { process: Pick<Interview['process'], 'finishBeforeCallMs' | 'scorecardDueMs' | 'purgeAfterMs'> };

/** `now` in epoch ms; `endOfDay`: when the interviewer's own day ends, epoch ms. */
export interface Today {
  now: number;
  endOfDay: number;
}

/** What an interview needs next. The first of the steps that its facts call for; each interview needs exactly one. */
export function nextStep(facts: StepFacts, today: Today): NextStep {
  return callToday(facts, today) ?? purge(facts, today) ?? afterwards(facts, today) ?? ahead(facts, today);
}

function callToday(facts: StepFacts, { now, endOfDay }: Today): NextStep | null {
  const { callAt, callDurationMs, clock, sealedAt } = facts;
  if (sealedAt !== null || appointmentOf(facts) !== 'agreed') return null;
  const { state } = readClock(clock, callDurationMs, now);
  const overAt = callOverAt(facts, now);
  if (overAt === null || overAt <= now || state === 'ended') return null;
  if (state !== 'not-started') return { step: 'call-today', because: 'call-running', at: overAt };
  return callAt !== null && callAt < endOfDay
    ? { step: 'call-today', because: callAt <= now ? 'call-running' : 'call-ahead', at: callAt }
    : null;
}

function purge(facts: StepFacts, { now }: Today): NextStep | null {
  const at = purgeAtOf(facts);
  if (at === null || at - now > ANNOUNCED_FOR_MS) return null;
  return { step: 'to-purge', because: at <= now ? 'purge-passed' : 'purge-near', at };
}

function afterwards(facts: StepFacts, { now }: Today): NextStep | null {
  const { callChanges, exports, legalHold, part, sealedAt } = facts;
  if (sealedAt !== null) {
    if (exports.length === 0) return { step: 'submitted', because: 'not-exported', at: sealedAt };
    return { step: 'submitted', because: legalHold ? 'on-hold' : 'kept-until', at: purgeAtOf(facts) };
  }
  const became = appointmentOf(facts);
  if (became !== 'agreed') return { step: 'closed', because: became, at: callChanges.at(-1)?.at ?? null };
  const overAt = callOverAt(facts, now);
  if (part === 'shadow' && overAt !== null && overAt <= now)
    return { step: 'closed', because: 'shadowed', at: overAt };
  const due = scorecardDue(facts, now);
  if (!due) return null;
  const because = due.dueAt < now ? 'scorecard-overdue' : 'scorecard-waits';
  return { step: 'scorecard-due', because, at: due.dueAt };
}

function ahead({ callAt, kind, process }: StepFacts, { now }: Today): NextStep {
  if (callAt === null) return { step: 'to-review', because: 'no-call-time', at: null };
  const finish = callAt - process.finishBeforeCallMs;
  return kind === 'merge-request' && finish > now
    ? { step: 'to-review', because: 'candidate-reviews', at: finish }
    : { step: 'to-review', because: 'call-ahead', at: callAt };
}
