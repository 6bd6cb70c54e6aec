import type { Evidence, InterviewRecords, Note, Rating, RatingValue } from '@/core/interview/interview';
import { mayStayOpen } from '@/core/rubric/ai-policy';
import { ratedCriteria } from '@/core/rubric/criteria';
import type { Need, Rubric } from '@/core/rubric/rubric';

/**
 * What one criterion rests on. `notes` are those written for the criterion; one that was also tagged as evidence
 * stands in `evidence` only. `value` is the rating against the bar of the interview's level; `rating` may hold a comment
 * without one: then `lacksRating` is true. Where AI is optional, the criterion about it lacks nothing while it is empty.
 */
export interface CriterionCoverage {
  criterionId: string;
  need: Exclude<Need, 'not-applicable'>;
  evidence: Evidence[];
  notes: Note[];
  rating: Rating | null;
  value: RatingValue | null;
  lacksEvidence: boolean;
  lacksRating: boolean;
}

/** One entry for each criterion of the interview's level, in the order of the rubric tab. Lists, and nothing added up. */
export function readCoverage(file: InterviewRecords, rubric: Rubric): CriterionCoverage[] {
  const { level, aiPolicy } = file.interview;
  return ratedCriteria(rubric, file.interview).map((criterion) => {
    const evidence = file.evidence.filter(({ criterionId }) => criterionId === criterion.id);
    const tagged = new Set(evidence.map(({ source }) => (source.type === 'note' ? source.noteId : null)));
    const notes = file.notes.filter(({ criterionId, id }) => criterionId === criterion.id && !tagged.has(id));
    const free = mayStayOpen(criterion.id, aiPolicy);
    const rating = file.ratings.find(({ criterionId }) => criterionId === criterion.id) ?? null;
    const value = rating?.values[level] ?? null;
    return {
      criterionId: criterion.id,
      need: criterion.need[level] === 'must' ? 'must' : 'nice',
      evidence,
      notes,
      rating,
      value,
      lacksEvidence: evidence.length === 0 && notes.length === 0 && !(free && value === null),
      lacksRating: value === null && !free,
    };
  });
}
