import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/core/files/base64';

describe('base64', () => {
  it('is what everybody else writes, and is read again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    const long = new Uint8Array(100_000).map((_, index) => index * 31);
    expect(fromBase64(toBase64(long))).toEqual(long);
  });

  it.each([
    'A',
    'AA',
    'AAA',
    'A===',
    'AB==',
    'AAB=',
    'AA A',
    ' AAAA',
    'AAAA\n',
    'AA-_',
    'AA==AAAA',
    '====',
    'ÄAAA',
    'AA\u{1F600}',
  ])('is not “%s”', (text) => {
    expect(fromBase64(text)).toBeNull();
  });

  it('has one way to write each', () => {
    const digits = (length: number) =>
      fc.string({
        unit: fc.constantFrom('A', 'Q', 'g', 'w', '+', '/', 'x', '9'),
        minLength: length,
        maxLength: length,
      });
    const padded = fc.oneof(
      fc.constant(''),
      digits(2).map((two) => `${two}==`),
      digits(3).map((three) => `${three}=`),
    );
    const anyGroups = fc
      .tuple(fc.array(digits(4), { maxLength: 3 }), padded)
      .map(([groups, last]) => groups.join('') + last);
    fc.assert(
      fc.property(anyGroups, (text) => {
        const bytes = fromBase64(text);
        if (bytes) expect(toBase64(bytes)).toBe(text);
        else expect(text).toMatch(/=/);
      }),
    );
  });
});
