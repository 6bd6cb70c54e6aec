import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideName } from '@/components/shown/hide-name';

const hide = hideName({ name: 'Jane  van O’Hara', username: 'jane.o', userId: 7 });

describe('a name in what others wrote', () => {
  it.each([
    ['Thanks, Jane van O’Hara.', 'Thanks, the candidate.'],
    ['Thanks, Jane\nvan O’Hara.', 'Thanks, the candidate.'],
    ['Jane: see @jane.o’s note', 'the candidate: see the candidate’s note'],
    ['assigned to @jane.o', 'assigned to the candidate'],
  ])('%j is read as %j', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it.each([
    ['The janet package, JaneDoe, jane'],
    ['see https://gitlab.com/Jane/app and /@jane.o'],
    ['mail to x@jane.o'],
  ])('is not found in %j', (text) => {
    expect(hide(text)).toBe(text);
  });

  it('may be any signs, and is gone then wherever it stands alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, unit: 'grapheme' }), (name) => {
        fc.pre(name.trim().length >= 3 && !'the candidate'.includes(name.trim()));
        const hidden = hideName({ name, username: null, userId: null })(`a, ${name.trim()}, b`);
        expect(hidden).not.toContain(`, ${name.trim()},`);
      }),
    );
  });

  it('may have any sign of a regular expression', () => {
    const odd = hideName({ name: 'A.b-(C)/[d]', username: 'x-y.z', userId: null });
    expect(odd('by A.b-(C)/[d], @x-y.z')).toBe('by the candidate, the candidate');
  });

  it('is nothing where nobody has one', () => {
    expect(hideName({ name: ' ', username: null, userId: 1 })('a b')).toBe('a b');
  });
});
