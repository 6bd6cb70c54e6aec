import { readCoverage } from '@/core/evidence/coverage';
import type { InterviewRecords, Segment } from '@/core/interview/interview';
import type { Question } from '@/core/interview/question';
import { ratedCriteria } from '@/core/rubric/criteria';
import type { Criterion, Rubric } from '@/core/rubric/rubric';
import { plannedMs, type ClockReading } from './clock';
import { inPlanOrder } from './question-plan';

/**
 * A criterion that nothing speaks for or against yet. `question` is the next one that could bring something and was not
 * asked, null where all were; `plannedId` is its id in the plan, null where it is not in it.
 */
export interface Gap {
  criterion: Criterion;
  must: boolean;
  question: string | null;
  plannedId: string | null;
}

/** The gaps of an interview, must-haves first, each group in the rubric's order. */
export function findGaps(records: InterviewRecords, rubric: Rubric): Gap[] {
  const lacking = new Map(
    readCoverage(records, rubric)
      .filter(({ lacksEvidence }) => lacksEvidence)
      .map(({ criterionId, need }) => [criterionId, need]),
  );
  const gaps = ratedCriteria(rubric, records.interview)
    .filter(({ id }) => lacking.has(id))
    .map((criterion): Gap => ({
      criterion,
      must: lacking.get(criterion.id) === 'must',
      ...nextQuestion(criterion, records.questions),
    }));
  return [...gaps.filter(({ must }) => must), ...gaps.filter(({ must }) => !must)];
}

/** What is planned for the criterion comes before what the rubric suggests: somebody chose it. */
function nextQuestion(
  { id, questions }: Criterion,
  plan: readonly Question[],
): Pick<Gap, 'question' | 'plannedId'> {
  const own = inPlanOrder(plan).filter(
    ({ source }) => source.type === 'criterion' && source.criterionId === id,
  );
  const planned = own.find(({ askedAt }) => askedAt === null);
  if (planned) return { question: planned.text, plannedId: planned.id };
  const asked = new Set(own.map(({ text }) => text));
  return { question: questions.find((text) => !asked.has(text)) ?? null, plannedId: null };
}

/** The parts of the agenda that have time left, each with how much (ms); the present one first. */
export function agendaLeft(
  agenda: readonly Segment[],
  clock: ClockReading,
): { segment: Segment; leftMs: number }[] {
  const left = agenda
    .map((segment) => ({ segment, leftMs: plannedMs(segment, clock) - (clock.spentMs[segment.id] ?? 0) }))
    .filter(({ leftMs }) => leftMs > 0);
  const isPresent = ({ segment }: { segment: Segment }): boolean => segment.id === clock.segmentId;
  return [...left.filter(isPresent), ...left.filter((each) => !isPresent(each))];
}
