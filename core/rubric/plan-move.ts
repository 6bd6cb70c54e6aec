import type { InterviewRecords, Level, RatingValue } from '@/core/interview/interview';
import { compareFields, type Described, type FieldChange } from '@/core/versions/compare';
import { describeCriteria } from './compare-rubrics';
import type { Rubric } from './rubric';

/**
 * What becomes of one criterion, and of what is recorded for it, when an interview takes another version of its rubric.
 * Nothing that is recorded is changed or lost: what was `removed` stays stored, as of another rubric.
 */
export interface CriterionMove {
  id: string;
  title: string;
  what: 'unchanged' | 'changed' | 'removed' | 'new';
  /** What says something else; empty unless it is `changed`. */
  fields: FieldChange[];
  /** The rating against the bar of the interview's level; null where there is none. */
  value: RatingValue | null;
  evidence: number;
  notes: number;
}

/** Every criterion that is rated at the interview's level before or after, in the order of `to`; what goes, at the end. */
export function planMove(file: InterviewRecords, from: Rubric, to: Rubric): CriterionMove[] {
  const { level } = file.interview;
  const before = ratedAt(from, level);
  const after = ratedAt(to, level);
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  const recorded = (part: Described, what: CriterionMove['what'], fields: FieldChange[]): CriterionMove => ({
    id: part.id,
    title: part.title,
    what,
    fields,
    value: file.ratings.find(({ criterionId }) => criterionId === part.id)?.values[level] ?? null,
    evidence: file.evidence.filter(({ criterionId }) => criterionId === part.id).length,
    notes: file.notes.filter(({ criterionId }) => criterionId === part.id).length,
  });
  return [
    ...after.map((part) => {
      const known = old.get(part.id);
      if (!known) return recorded(part, 'new', []);
      const fields = compareFields(known, part);
      return recorded(part, fields.length === 0 ? 'unchanged' : 'changed', fields);
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((part) => recorded(part, 'removed', [])),
  ];
}

function ratedAt(rubric: Rubric, level: Level): Described[] {
  const rated = new Set(
    rubric.criteria.filter(({ need }) => need[level] !== 'not-applicable').map(({ id }) => id),
  );
  return describeCriteria(rubric).filter(({ id }) => rated.has(id));
}
