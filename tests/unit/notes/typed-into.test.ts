import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertAt, typedInto } from '@/components/notes/read-typed';

describe('what one change put in', () => {
  it.each([
    ['behind it', 'sent', 'sent and more', ' and more'],
    ['in front of it', 'sent', 'more sent', 'more '],
    ['in the midst of it', 'one two', 'one more two', 'more '],
    ['instead of its end', 'one two', 'one three', 'hree'],
    ['and nothing', 'sent', 'sent', ''],
    ['but erased', 'sent', 'se', ''],
    ['instead of all of it', 'sent', 'other', 'other'],
    ['beside half of the same sign', '😀', '😁', '😁'],
  ])('is what was typed %s', (_where, before, after, typed) => {
    expect(typedInto(before, after)).toBe(typed);
  });

  it('is that and nothing else, wherever the caret stood', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (text, at, typed) => {
        const put = typedInto(text, insertAt(text, at % (text.length + 1), typed));
        // Where a letter stands beside itself nobody can tell which of the two was typed.
        expect(Array.from(put).sort()).toEqual(Array.from(typed).sort());
      }),
    );
  });
});
