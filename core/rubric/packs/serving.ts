import type { Criterion } from '../rubric';

/** A common criterion that also serves qualifications of one role. */
export function serving(criterion: Criterion, ...qualifications: string[]): Criterion {
  return { ...criterion, qualifications: [...criterion.qualifications, ...qualifications] };
}

/** The same for several criteria: `more` lists the role's qualifications by criterion id. */
export function servingEach(criteria: Criterion[], more: Record<string, string[]>): Criterion[] {
  return criteria.map((criterion) => serving(criterion, ...(more[criterion.id] ?? [])));
}
