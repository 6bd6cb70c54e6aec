import { describe, expect, it } from 'vitest';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { RATING_VALUES } from '@/core/interview/interview';
import { criteriaFor } from '@/core/rubric/criteria';
import { BACKEND } from '@/tests/fixtures/packs';
import { whatIsMissing } from '@/core/summary/what-is-missing';
import { aFile, aRating, someEvidence } from '../interview/examples';

const all = criteriaFor(BACKEND, 'intermediate');
const complete = () =>
  aFile({
    ratings: all.map(({ id }, index) =>
      aRating(id, RATING_VALUES[index % 5] ?? 3, { comment: 'seen', reason: 'not reached' }),
    ),
    feedback: {
      ...emptyFeedback('i1', 0),
      overall: 'yes',
      levelNote: 'a',
      pros: 'b',
      cons: 'c',
      takeaways: 'd',
    },
  });

/** The same with a piece of evidence for each criterion. */
const withEvidence = () => {
  const file = complete();
  return { ...file, evidence: all.map(({ id }) => someEvidence(`e-${id}`, id, 'note:1', 'x')) };
};

describe('what the scorecard lacks', () => {
  it('is nothing when all is there', () => {
    expect(whatIsMissing(withEvidence(), BACKEND)).toEqual([]);
  });

  it('is every rating and every text at the start, must-haves first', () => {
    const missing = whatIsMissing(aFile({ feedback: null }), BACKEND);
    // All but the criterion about AI, which is optional, and the five texts.
    expect(missing).toHaveLength(all.length - 1 + 5);
    const needs = missing.slice(0, all.length - 1).map((text) => text.includes('(must-have)'));
    expect(needs).toEqual([...needs].sort((a, b) => Number(b) - Number(a)));
  });

  it('wants a reason for NE and something under a rating', () => {
    const file = withEvidence();
    file.ratings = file.ratings.filter(
      ({ criterionId }) => !['tests', 'severity', 'design', 'correctness'].includes(criterionId),
    );
    file.ratings.push(aRating('tests', 'NE', { reason: ' ' }), aRating('severity', 2), aRating('design', 3));
    file.ratings.push(aRating('correctness', 4, { comment: 'seen' }));
    const bare = ['severity', 'correctness'];
    const evidence = file.evidence.filter(({ criterionId }) => !bare.includes(criterionId));
    expect(whatIsMissing({ ...file, evidence }, BACKEND).sort()).toEqual([
      'Correctness and edge cases is rated 4 without evidence.',
      'Severity and priorities is rated 2 without evidence or a comment.',
      'Tests is rated “not enough evidence” without a reason. Say what was missing.',
    ]);
  });

  it('wants a reason for NE at the other level too', () => {
    const file = withEvidence();
    file.ratings = file.ratings.filter(({ criterionId }) => criterionId !== 'tests');
    const values = { intermediate: 3, senior: 'NE' } as const;
    file.ratings.push(aRating('tests', 3, { values, comment: 'seen' }));
    expect(whatIsMissing(file, BACKEND)).toEqual([
      'Tests is rated “not enough evidence” without a reason. Say what was missing.',
    ]);
  });
});
