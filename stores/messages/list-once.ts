/** A list in which nothing stands twice. */
export interface ListOnce<T> {
  listed: T[];
  /** Where it stands in the list, put there if it was not; undefined for what is nothing. */
  placeOf: (one: T | null) => number | undefined;
}

/** `keyOf` is equal for equal ones, and for few others: what shares a key is told apart by `isSame`. */
export function listOnce<T>(keyOf: (one: T) => unknown, isSame: (one: T, other: T) => boolean): ListOnce<T> {
  const listed: T[] = [];
  const places = new Map<unknown, number[]>();
  return {
    listed,
    placeOf(one) {
      if (one === null) return undefined;
      const key = keyOf(one);
      const known = places.get(key) ?? [];
      for (const place of known) if (isSame(listed[place] as T, one)) return place;
      const place = listed.push(one) - 1;
      places.set(key, [...known, place]);
      return place;
    },
  };
}
