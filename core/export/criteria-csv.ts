import { readCoverage } from '@/core/evidence/coverage';
import type { RatingValue } from '@/core/interview/interview';
import { DIMENSION_TITLES, ratedCriteria } from '@/core/rubric/criteria';
import { needsReason } from '@/core/rubric/levels-in-words';
import { shareableEvidence, type SharedEvidence } from '@/core/summary/shareable-evidence';
import { toCsv } from './csv';
import { evidencePlace } from './evidence-place';
import type { ExportInput } from './export-input';

const COLUMNS = [
  'Criterion id',
  'Criterion',
  'Dimension',
  'Must or nice',
  'Rating at intermediate',
  'Rating at senior',
  'Reason of NE',
  'Comment',
  'Evidence',
];

/**
 * The criteria of the interview as a table, one row each, in the order of the rubric tab; a line of the evidence for each
 * piece. Ratings are 1 to 4 or NE, empty where there is none. Nothing is added up.
 */
export function criteriaCsv({
  file,
  rubric,
  options,
}: Pick<ExportInput, 'file' | 'rubric' | 'options'>): string {
  const criteria = new Map(ratedCriteria(rubric, file.interview).map((one) => [one.id, one]));
  const rows = readCoverage(file, rubric).map(({ criterionId, need, rating, evidence }) => {
    const criterion = criteria.get(criterionId);
    const shared = shareableEvidence(evidence, file.notes, options.includePrivateNotes);
    return [
      criterionId,
      criterion?.title ?? '',
      criterion ? DIMENSION_TITLES[criterion.dimension] : '',
      need,
      ratingCell(rating?.values.intermediate),
      ratingCell(rating?.values.senior),
      rating && needsReason(rating) ? rating.reason : '',
      rating?.comment ?? '',
      shared.map((piece) => evidenceLine(piece, file.interview)).join('\n'),
    ];
  });
  return toCsv([COLUMNS, ...rows]);
}

function ratingCell(value: RatingValue | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function evidenceLine(shared: SharedEvidence, interview: ExportInput['file']['interview']): string {
  const { words, url } = evidencePlace(shared, interview);
  return `“${shared.piece.excerpt.trim()}” (${url ?? words})`;
}
