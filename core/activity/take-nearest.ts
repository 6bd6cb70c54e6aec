/**
 * Takes the item nearest to a time out of `items`, which stand oldest first; undefined where none is within `withinMs`.
 * The array is changed.
 */
export function takeNearest<T extends { readonly at: number }>(
  items: T[] | undefined,
  at: number,
  withinMs: number,
): T | undefined {
  if (!items) return undefined;
  const after = firstFrom(items, at);
  const next = distance(items[after], at);
  const before = distance(items[after - 1], at);
  if (Math.min(next, before) > withinMs) return undefined;
  return items.splice(before < next ? after - 1 : after, 1)[0];
}

function distance(item: { readonly at: number } | undefined, at: number): number {
  return item ? Math.abs(item.at - at) : Infinity;
}

function firstFrom(items: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
