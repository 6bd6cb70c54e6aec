import type { Question } from '@/core/interview/question';
import type { Interview } from '@/core/interview/interview';
import { noteTime, type NoteTime } from './note-time';

/** The plan in the order in which it is to be asked. */
export function inPlanOrder(questions: readonly Question[]): Question[] {
  return [...questions].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * The positions that change where a question moves up (`by` -1) or down (1) in the plan; none at its end. One where there
 * is room between its new neighbours, else all are numbered anew.
 */
export function movedPositions(
  questions: readonly Question[],
  id: string,
  by: -1 | 1,
): { id: string; position: number }[] {
  const plan = inPlanOrder(questions);
  const from = plan.findIndex((question) => question.id === id);
  const to = from + by;
  const moved = plan[from];
  if (!moved || !plan[to]) return [];
  const others = plan.filter((question) => question !== moved);
  const [before, after] = [others[to - 1]?.position, others[to]?.position];
  const position = between(before, after);
  if (position !== null) return [{ id, position }];
  others.splice(to, 0, moved);
  return others.map((question, index) => ({ id: question.id, position: index }));
}

/** A number between two, either of which may be missing; null where there is none. */
function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined && after === undefined) return 0;
  if (before === undefined) return (after ?? 0) - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : null;
}

/** The time that a note written at `at`, epoch ms, would have got: of what happened then, as the clock is known now. */
export function momentOf(interview: Interview, at: number): NoteTime {
  return noteTime({ ...interview, clock: interview.clock.filter((act) => act.at <= at) }, at);
}

/**
 * The question that was asked last and is still being answered: notes belong to it. Null where none was asked in the
 * phase that `now`, epoch ms, is in: a note after the call is no answer to the call's last question.
 */
export function questionBeingAnswered(
  { interview, questions }: { interview: Interview; questions: readonly Question[] },
  now: number,
): Question | null {
  const [last] = questions
    .filter((question): question is Question & { askedAt: number } => question.askedAt !== null)
    .sort((a, b) => b.askedAt - a.askedAt);
  if (!last) return null;
  return momentOf(interview, last.askedAt).phase === noteTime(interview, now).phase ? last : null;
}
