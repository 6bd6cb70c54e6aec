/** What every coder said of one unit, by their order of values; null where a coder said nothing of it. */
export type Unit = readonly (number | null)[];

/**
 * Krippendorff's alpha with the ordinal metric: 1 where all agree, 0 where they agree as by chance, below where less.
 * Values are categories by their order: how far two of them lie apart is told by how many were given between them. A unit
 * of which fewer than two coders said something says nothing and is left out. Null where nothing can be told: no two
 * values of one unit, or one and the same value everywhere.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), from the coincidence matrix.
 */
export function krippendorffAlpha(units: readonly Unit[]): number | null {
  const paired = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter(({ length }) => length > 1);
  const counts = countValues(paired.flat());
  const distance = ordinalDistance(counts);
  const n = paired.reduce((sum, { length }) => sum + length, 0);
  const observed = paired.reduce((sum, unit) => sum + disagreementWithin(unit, distance), 0);
  let expected = 0;
  for (const [one, ofOne] of counts)
    for (const [other, ofOther] of counts) expected += ofOne * ofOther * distance(one, other);
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** Over all ordered pairs of values of different coders, so that every unit weighs by how many values it has. */
function disagreementWithin(unit: readonly number[], distance: Distance): number {
  let sum = 0;
  for (const one of unit) for (const other of unit) sum += distance(one, other);
  return sum / (unit.length - 1);
}

type Distance = (one: number, other: number) => number;

/** The squared number of values given from one to the other, both ends counted half. */
function ordinalDistance(counts: ReadonlyMap<number, number>): Distance {
  return (one, other) => {
    if (one === other) return 0;
    const [low, high] = one < other ? [one, other] : [other, one];
    let between = 0;
    for (const [value, count] of counts)
      if (value >= low && value <= high) between += value === low || value === high ? count / 2 : count;
    return between ** 2;
  };
}

function countValues(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
