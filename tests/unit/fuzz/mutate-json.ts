import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a field might take for something else. */
const AWKWARD: Json[] = [
  null,
  '',
  ' ',
  'i',
  '7',
  0,
  -1,
  0.5,
  1e21,
  -1e308,
  true,
  false,
  [],
  {},
  [[]],
  99,
  'second-chair-backup',
  '__proto__',
  '\ud800',
  '\u202e\u0000',
  'javascript:alert(1)',
  '2026-05-04T10:00:00.250+02:00',
  'a'.repeat(6_000),
];

/** One change to parsed JSON, chosen by numbers, so that a failing one can be shrunk and repeated. */
export interface Mutation {
  place: number;
  kind: (typeof KINDS)[number];
  value: Json;
}

const KINDS = ['remove', 'replace', 'double', 'add', 'swap', 'reserve'] as const;

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom(...KINDS),
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Json>(...AWKWARD) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
  ),
});

/** A copy of some JSON with these changes made to it, one after the other. */
export function mutated(root: Json, mutations: readonly Mutation[]): Json {
  const copy = structuredClone(root);
  // A value of its own each time, as a later change may be made inside of it.
  for (const { value, ...how } of mutations) mutate(copy, { ...how, value: structuredClone(value) });
  return copy;
}

function mutate(root: Json, { place, kind, value }: Mutation): void {
  const places = placesIn(root);
  const at = places[place % Math.max(1, places.length)];
  if (!at) return;
  const { parent, key } = at;
  if (Array.isArray(parent)) mutateList(parent, Number(key), kind, value);
  else mutateObject(parent, key, kind, value);
}

function mutateList(list: Json[], index: number, kind: Mutation['kind'], value: Json): void {
  const own = list[index] ?? null;
  if (kind === 'remove') list.splice(index, 1);
  else if (kind === 'double') list.splice(index, 0, structuredClone(own));
  else if (kind === 'add') list.push(value);
  else list[index] = kind === 'swap' ? (list[0] ?? null) : value;
}

function mutateObject(
  object: { [key: string]: Json },
  key: string,
  kind: Mutation['kind'],
  value: Json,
): void {
  const keys = Object.keys(object);
  const next = keys[(keys.indexOf(key) + 1) % keys.length] ?? key;
  if (kind === 'remove') Reflect.deleteProperty(object, key);
  else if (kind === 'replace') object[key] = value;
  else if (kind === 'add') object[`${key}x`] = value;
  else if (kind === 'reserve') define(object, '__proto__', value);
  else {
    const [own, other] = [object[key] ?? null, object[next] ?? null];
    define(object, key, other);
    define(object, next, own);
  }
}

/** As `JSON.parse` does it: a key that means something to every object is a key like any other. */
function define(object: object, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(root: Json): { parent: Json[] | { [key: string]: Json }; key: string }[] {
  const places: { parent: Json[] | { [key: string]: Json }; key: string }[] = [];
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      places.push({ parent: value, key });
      walk(child);
    }
  };
  walk(root);
  return places;
}
