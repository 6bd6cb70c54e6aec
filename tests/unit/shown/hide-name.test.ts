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
    ['assigned to @Jane.O', 'assigned to the candidate'],
    ['as jane.o asked @jane', 'as the candidate asked the candidate'],
    ['jane says so, JANE does', 'the candidate says so, the candidate does'],
    ['as jane VAN o’hara has it', 'as the candidate has it'],
    ['_Jane_ and __Jane van O’Hara__', '_the candidate_ and __the candidate__'],
    ['Lee/Jane agreed', 'Lee/the candidate agreed'],
  ])('%j is read as %j', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it.each([
    ['The janet package, JaneDoe, sejane'],
    ['a van of pairs'],
    ['see https://gitlab.com/Jane/app and /@jane.o'],
    ['mail to x@jane.o'],
  ])('is not found in %j', (text) => {
    expect(hide(text)).toBe(text);
  });

  it('is none where a username begins an address', () => {
    const hideIt = hideName({ name: 'Noor Haddad', username: 'nh-77', userId: null });
    expect(hideIt('nh-77 wrote [it](nh-77/app), nh-77@example.com')).toBe(
      'the candidate wrote [it](nh-77/app), nh-77@example.com',
    );
  });

  it('may be a word too: alone it is one only where it is written as a name', () => {
    const mark = hideName({ name: 'Mark Okafor', username: null, userId: null });
    expect(mark('I mark what Mark said, and okafor')).toBe(
      'I mark what the candidate said, and the candidate',
    );
    expect(mark('cc @mark')).toBe('cc the candidate');
    expect(mark('mark okafor')).toBe('the candidate');
    expect(mark('MARK, bookmark, Market')).toBe('the candidate, bookmark, Market');
  });

  it('is the same name however its accents are stored', () => {
    const name = 'José Ñandú';
    for (const form of ['NFC', 'NFD'] as const)
      for (const other of ['NFC', 'NFD'] as const) {
        const hideIt = hideName({ name: name.normalize(form), username: null, userId: null });
        expect(hideIt(`by JOSÉ, ñandú.`.normalize(other))).toBe('by the candidate, the candidate.');
      }
    // Another letter than the one without its accent.
    expect(hideName({ name: 'Jose Lima', username: null, userId: null })('José'.normalize('NFD'))).toBe(
      'José'.normalize('NFD'),
    );
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
