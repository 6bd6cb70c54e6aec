import { describe, expect, it } from 'vitest';
import { checkWriting } from '@/core/writing/check-writing';

const found = (text: string) =>
  checkWriting(text, { field: 'pros' }).map(({ kind, start, quote }) => `${start} ${kind}: ${quote}`);

describe('a verdict', () => {
  it.each([
    'Strong engineer.',
    'Weak on testing',
    '(Strong engineer.)',
    'Strong   **engineer**!',
    'Clear no from me.',
    'Senior.',
    'Rating: 2/4',
    'Senior .',
  ])('is all of a sentence that judges: %s', (text) => {
    expect(found(text)).toEqual([`0 verdict: ${text}`]);
  });

  it.each([
    ['asks', 'Strong engineer?'],
    ['says why', 'Strong engineer, because the lock was right.'],
    ['says where', 'Strong engineer in thread 3.'],
    ['tells no judgement', 'Read it.'],
  ])('is not a sentence that %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is a sentence of up to 140 characters', () => {
    const sentence = (length: number) => `Strong engineer ${'a'.repeat(length - 17)}.`;
    expect(found(sentence(140))).toEqual([`0 verdict: ${sentence(140)}`]);
    expect(found(sentence(141))).toEqual([]);
  });

  it('rests on what its line shows, before or after it, and on no other line', () => {
    expect(found('Strong engineer. Found the lock in thread 3.')).toEqual([]);
    expect(found('Found the lock in thread 3. Strong engineer.')).toEqual([]);
    expect(found('Found the lock in thread 3.\nStrong engineer. Good job.')).toEqual([
      '28 verdict: Strong engineer.',
      '45 verdict: Good job.',
    ]);
  });

  it('on the overall rests on any line, where one shows something', () => {
    expect(found('Found the lock in thread 3.\nOverall strong.')).toEqual([]);
    expect(found('Overall strong.\nFound the lock in thread 3.')).toEqual([]);
    expect(found('Overall strong.\nRead it.')).toEqual(['0 verdict: Overall strong.']);
  });

  it('is not what other words judge already, but a decision beside them is', () => {
    expect(found('Bossy and weak on testing.')).toEqual(['0 personality: Bossy']);
    expect(found('Bossy, but a clear yes.')).toEqual([
      '0 verdict: Bossy, but a clear yes.',
      '0 personality: Bossy',
    ]);
    expect(found('Weak tests. Bossy. Weak on testing.')).toEqual([
      '0 verdict: Weak tests.',
      '12 personality: Bossy',
      '19 verdict: Weak on testing.',
    ]);
  });

  it('stands beside findings that overlap', () => {
    expect(found('Best candidate I have met.\nShe was bossy.\nWeak tests.')).toEqual([
      '0 hyperbole: Best candidate I have met',
      '0 comparison: Best candidate',
      '35 personality: bossy',
      '42 verdict: Weak tests.',
    ]);
  });

  it('quotes what was written, and says what to add', () => {
    const [finding] = checkWriting('STRONG Engineer.', { field: 'pros' });
    expect(finding?.quote).toBe('STRONG Engineer.');
    expect(finding?.id).toBe('verdict:strong engineer');
    expect(finding?.why).toContain('add the comment, the question or the line');
  });
});
