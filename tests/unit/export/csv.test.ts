import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/core/export/csv';
import { nastyText } from '../summary/nasty-text';
import { readCsv } from './read-csv';

describe('CSV', () => {
  it('ends lines with CRLF, quotes every cell and doubles quotes', () => {
    expect(
      toCsv([
        ['a', 'b "c"'],
        ['d,e', 'f\ng'],
      ]),
    ).toBe('"a","b ""c"""\r\n"d,e","f\ng"\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '−1',
    '﹢1',
    '\u0000=1',
    '\ufeff=1',
    '\u202e=1',
  ])('begins no cell as a formula would: %j', (text) => {
    expect(readCsv(toCsv([[text]]))[0]?.[0]).toMatch(/^'/);
  });

  it('leaves what is no formula as it was typed', () => {
    const cells = ['3', 'NE', '“=1” (call)', 'a - b', 'x=y', "it's", '', '👩‍💻', 'مرحبا'];
    expect(readCsv(toCsv([cells]))).toEqual([cells]);
  });

  it('reads back as as many rows and cells as were written, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nastyText, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const read = readCsv(toCsv(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
