import { describe, expect, it } from 'vitest';
import { makeFinding } from '@/core/writing/make-finding';
import { CODE_REVIEW } from '@/core/writing/sources';

const SET = { kind: 'personality', source: CODE_REVIEW } as const;
const idOf = (quote: string) => makeFinding(quote, SET, '', 0, quote.length).id;

describe('a finding', () => {
  it('quotes its stretch of the text, and says why and where that comes from', () => {
    expect(makeFinding('She was Bossy.', SET, 'Because.', 8, 13)).toEqual({
      id: 'personality:bossy',
      kind: 'personality',
      start: 8,
      end: 13,
      quote: 'Bossy',
      why: 'Because.',
      source: CODE_REVIEW,
    });
  });

  it.each([
    ['case', 'Team Player'],
    ['hyphens', 'team-player'],
    ['breaks and emphasis', 'team\n  **player**'],
    ['signs around it', '"team player."'],
  ])('has the same id without %s', (_, quote) => {
    expect(idOf(quote)).toBe('personality:team player');
  });

  it('keeps letters of any script and digits apart', () => {
    expect(idOf('Élan 10x')).toBe('personality:élan 10x');
    expect(idOf('тихий')).toBe('personality:тихий');
  });
});
