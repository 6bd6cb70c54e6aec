import fc from 'fast-check';
import { anyMutation, mutated, type Json } from './mutate-json';
import { anyMutations, mutateText } from './mutate-text';

/** Text of any kind, from that which a person types to what no person could. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.lorem({ maxCount: 12 }),
);

/** What is valid, with a few changes to its fields and then, now and then, to its text. */
export function anyChanged(valid: fc.Arbitrary<Json>): fc.Arbitrary<string> {
  return fc
    .tuple(valid, fc.array(anyMutation, { maxLength: 3 }), fc.option(anyMutations, { freq: 3 }))
    .map(([root, changes, cuts]) => {
      const text = JSON.stringify(mutated(root, changes));
      return cuts === null ? text : mutateText(text, cuts);
    });
}

/** What valid text becomes, or any other. */
export function anyChangedText(...valid: readonly string[]): fc.Arbitrary<string> {
  const changed = fc
    .tuple(fc.constantFrom(...valid), anyMutations)
    .map(([text, changes]) => mutateText(text, changes));
  return fc.oneof({ weight: 5, arbitrary: changed }, { weight: 1, arbitrary: anyText });
}

/** Text of these pieces, which are what its reader reacts to, and of others. */
export function anyOf(pieces: readonly string[], most = 24): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: most },
    )
    .map((parts) => parts.join(''));
}
