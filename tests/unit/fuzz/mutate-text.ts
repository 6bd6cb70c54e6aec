import fc from 'fast-check';

/** What a hand, an editor or somebody who means harm puts into a file. */
const PIECES = [
  '\n',
  ' ',
  '  ',
  '\t',
  ': ',
  '- ',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!!binary ',
  '!x ',
  '|',
  '>-',
  '[',
  ']',
  '{',
  '}',
  ',',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '? ',
  '<<: ',
  'null',
  '~',
  '-1',
  '1e999',
  '.nan',
  '0x7fffffffffffffff',
  '2026-01-01',
  '\0',
  '\ud800',
  '\ufeff',
  '\u2028',
  '__proto__: ',
  'constructor: ',
  'id: backend\n',
  'version: 2\n',
  'formatVersion: 9\n',
];

export type TextMutation = { at: number; length: number; piece: string };

/** Some changes to a text, by place (of a thousand), length and what comes in. */
export const anyMutations: fc.Arbitrary<TextMutation[]> = fc.array(
  fc.record({
    at: fc.nat(999),
    length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12), fc.nat(2000)),
    piece: fc.oneof(
      fc.constantFrom(...PIECES),
      fc.constant(''),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.nat(40).map((times) => '['.repeat(times)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Cuts and puts in, one after the other. */
export function mutateText(text: string, mutations: readonly TextMutation[]): string {
  return mutations.reduce((now, { at, length, piece }) => {
    const from = Math.floor((at / 1000) * now.length);
    return now.slice(0, from) + piece + now.slice(from + length);
  }, text);
}
