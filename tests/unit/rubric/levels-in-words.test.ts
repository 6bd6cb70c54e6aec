import { describe, expect, it } from 'vitest';
import { besideRating, levelsInWords, needsReason } from '@/core/rubric/levels-in-words';

describe('a rating against the bars of both levels', () => {
  it.each([
    [3, 2, 'meets intermediate, not yet senior'],
    [4, 3, 'meets intermediate and senior'],
    [2, 1, 'not yet intermediate'],
    [2, 3, 'not yet intermediate, meets senior'],
    [3, 'NE', 'meets intermediate, not enough evidence for senior'],
    ['NE', 2, 'not enough evidence for intermediate, not yet senior'],
    ['NE', 'NE', 'not enough evidence for either level'],
  ] as const)('%s and %s: %s', (intermediate, senior, words) => {
    expect(levelsInWords({ intermediate, senior })).toBe(words);
  });

  it('says what the other level was rated where it stands alone', () => {
    expect(besideRating({ intermediate: 3, senior: 2 }, 'intermediate')).toBe(
      'meets intermediate, not yet senior',
    );
    expect(besideRating({ intermediate: null, senior: 2 }, 'intermediate')).toBe('senior: 2 · No');
    expect(besideRating({ intermediate: null, senior: 2 }, 'senior')).toBeNull();
  });

  it('says nothing where only one was rated', () => {
    expect(levelsInWords({ intermediate: 3, senior: null })).toBeNull();
    expect(levelsInWords({ intermediate: null, senior: 'NE' })).toBeNull();
  });

  it('needs a reason where any of them is "not enough evidence"', () => {
    expect(needsReason({ values: { intermediate: 3, senior: 'NE' } })).toBe(true);
    expect(needsReason({ values: { intermediate: 3, senior: null } })).toBe(false);
  });
});
