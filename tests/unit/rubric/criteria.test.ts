import { describe, expect, it } from 'vitest';
import { criteriaFor, criterionTitle, groupByDimension } from '@/core/rubric/criteria';
import { BACKEND } from '@/tests/fixtures/packs';
import { ratingWords } from '@/core/rubric/rating-words';

describe('the criteria of a level', () => {
  it('puts must-haves first in each dimension', () => {
    for (const { criteria } of groupByDimension(BACKEND, 'intermediate')) {
      const needs = criteria.map((criterion) => criterion.need.intermediate);
      expect(needs).toEqual([...needs].sort());
    }
  });

  it('leaves out what does not apply at the level, and the dimension with it', () => {
    expect(criteriaFor(BACKEND, 'senior').map(({ id }) => id)).toContain('mentoring');
    expect(criteriaFor(BACKEND, 'intermediate').map(({ id }) => id)).not.toContain('mentoring');
    expect(groupByDimension(BACKEND, 'intermediate').map(({ dimension }) => dimension)).not.toContain(
      'growth',
    );
  });

  it('loses no other criterion', () => {
    expect(criteriaFor(BACKEND, 'senior')).toHaveLength(BACKEND.criteria.length);
  });

  it('has words for an id that it does not know', () => {
    expect(criterionTitle(BACKEND, 'tests')).toBe('Tests');
    expect(criterionTitle(BACKEND, 'toString')).toBe('A criterion of another rubric');
  });
});

describe('words', () => {
  it('reads ratings out', () => {
    expect([ratingWords(3), ratingWords('NE')]).toEqual(['3 · Yes', 'Not enough evidence']);
  });
});
