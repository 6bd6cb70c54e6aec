import type { InterviewRow } from './interview-row';
import { NEXT_STEPS, nextStep, type NextStep, type NextStepName, type Today } from './next-step';

/** How the list is sorted: by what is needed next, or as one list by the time of the call, or by name. */
export const SORTS = ['next', 'call', 'candidate'] as const;
export type Sort = (typeof SORTS)[number];

/** What of all interviews is listed, and in which order. Null: all. */
export interface ListChoices {
  step: NextStepName | null;
  role: InterviewRow['role'] | null;
  exerciseId: string | null;
  sort: Sort;
}

/** How the list is before anybody chose. */
export const ALL_BY_STEP: ListChoices = { step: null, role: null, exerciseId: null, sort: 'next' };

/** An interview with what it needs next. */
export interface Listed {
  row: InterviewRow;
  next: NextStep;
}

/** One heading with what stands under it; `step` is null where the list is not by steps. */
export interface Group {
  step: NextStepName | null;
  listed: Listed[];
}

/** Every interview with what it needs next. */
export function withNextSteps(rows: readonly InterviewRow[], today: Today): Listed[] {
  return rows.map((row) => ({ row, next: nextStep(row, today) }));
}

/** How many need each step. */
export function countSteps(all: readonly Listed[]): Map<NextStepName, number> {
  const counts = new Map<NextStepName, number>();
  for (const { next } of all) counts.set(next.step, (counts.get(next.step) ?? 0) + 1);
  return counts;
}

/** `nameOf` gives the name that is sorted by, as it is shown. Groups without an interview are left out. */
export function listInterviews(
  all: readonly Listed[],
  { exerciseId, role, sort, step }: ListChoices,
  nameOf: (row: InterviewRow) => string,
): Group[] {
  const chosen = all.filter(
    ({ next, row }) =>
      (step === null || next.step === step) &&
      (role === null || row.role === role) &&
      (exerciseId === null || row.exerciseId === exerciseId),
  );
  if (chosen.length === 0) return [];
  if (sort === 'call') return [{ step: null, listed: chosen.sort(byCall) }];
  if (sort === 'candidate') {
    const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
    return [
      {
        step: null,
        listed: chosen.sort((a, b) => names.compare(nameOf(a.row), nameOf(b.row)) || byCall(a, b)),
      },
    ];
  }
  return NEXT_STEPS.map((name) => ({
    step: name,
    listed: chosen.filter(({ next }) => next.step === name).sort(ORDER[name]),
  })).filter(({ listed }) => listed.length > 0);
}

/** The latest call first; those without a time above, as somebody still has to agree on one. */
function byCall(a: Listed, b: Listed): number {
  return (b.row.callAt ?? Infinity) - (a.row.callAt ?? Infinity) || b.row.createdAt - a.row.createdAt || 0;
}

/** What is due first comes first. */
const bySoonest = (a: Listed, b: Listed): number =>
  (a.next.at ?? Infinity) - (b.next.at ?? Infinity) || a.row.createdAt - b.row.createdAt || 0;
const bySoonestCall = (a: Listed, b: Listed): number =>
  (a.row.callAt ?? Infinity) - (b.row.callAt ?? Infinity) || bySoonest(a, b);
/** What is not in the hiring system yet comes before what is. */
const bySubmitted = (a: Listed, b: Listed): number =>
  Number(b.next.because === 'not-exported') - Number(a.next.because === 'not-exported') ||
  (b.row.sealedAt ?? 0) - (a.row.sealedAt ?? 0);

const ORDER: Record<NextStepName, (a: Listed, b: Listed) => number> = {
  'call-today': bySoonestCall,
  'scorecard-due': bySoonest,
  'to-review': bySoonestCall,
  'to-purge': bySoonest,
  submitted: bySubmitted,
  closed: byCall,
};
