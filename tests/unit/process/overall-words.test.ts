import { describe, expect, it } from 'vitest';
import { checkOverallWords, overallWord, USUAL_OVERALL_WORDS } from '@/core/process/overall-words';

const words = (patch: Partial<typeof USUAL_OVERALL_WORDS>) => ({ ...USUAL_OVERALL_WORDS, ...patch });

describe('the words of the four overalls', () => {
  it('are those of the process, and the usual one where it has none', () => {
    expect(overallWord(words({ yes: ' Hire ' }), 'yes')).toBe('Hire');
    expect(overallWord(words({ yes: '  ' }), 'yes')).toBe('Yes');
  });

  it('are each there, and each once', () => {
    expect(checkOverallWords(USUAL_OVERALL_WORDS)).toBeNull();
    expect(checkOverallWords(words({ no: '' }))).toMatch(/no word/);
    expect(checkOverallWords(words({ no: 'YES' }))).toMatch(/same word/);
  });
});
