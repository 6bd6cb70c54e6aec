import fc from 'fast-check';
import { anyMutation, mutated, type Json } from './mutate-json';

/** What a field is not prepared for, and JSON can't always say. */
const STRANGE: unknown[] = [
  undefined,
  NaN,
  Infinity,
  -Infinity,
  -0,
  1e308,
  -1e308,
  2 ** 53,
  'x'.repeat(100_000),
  JSON.parse('{"__proto__": {"at": 1}, "constructor": 1, "toString": 1, "valueOf": 1, "then": 1}'),
  { length: 4_294_967_295 },
  nested(20_000),
];

/** A list in a list, so many times: whatever goes through it by calling itself is at its end. */
function nested(deep: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < deep; level += 1) value = [value];
  return value;
}

/**
 * Any value that a storage area may give back: one of these valid ones with some changes, or whatever a browser can store,
 * which is more than JSON.
 */
export function anyStored(...valid: readonly Json[]): fc.Arbitrary<unknown> {
  const changed = fc
    .tuple(fc.constantFrom(...valid), fc.array(anyMutation, { maxLength: 3 }), fc.nat(), anyStrange)
    .map(([root, changes, place, strange]) => withOne(mutated(root, changes), place, strange));
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
    { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }) },
  );
}

/** Now and then something strange, for one field. */
const anyStrange = fc.option(
  fc.constantFrom(...STRANGE).map((value) => ({ value })),
  { freq: 3 },
);

function withOne(root: Json, place: number, strange: { value: unknown } | null): unknown {
  if (!strange || typeof root !== 'object' || root === null) return root;
  const keys = Object.keys(root);
  const key = keys[place % Math.max(1, keys.length)];
  return key === undefined ? root : Object.assign(root, { [key]: strange.value });
}
