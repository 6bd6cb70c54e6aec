import { useEffect, useState } from 'react';
import { inSlices } from '@/components/app/in-slices';

/**
 * What comes out of a check of two values that is done in steps, and what came out before until it is known, at first
 * `before`: others work between the steps, and of a value that has changed meanwhile the rest is not taken. `check` is the
 * same function at each render.
 */
export function useSteps<A, B, T>(
  check: (one: A, other: B) => Generator<undefined, T>,
  one: A,
  other: B,
  before: T,
): T {
  const [result, setResult] = useState(before);
  useEffect(() => {
    const left = new AbortController();
    inSlices(collect(check(one, other), setResult), left.signal, () => undefined);
    return () => left.abort();
  }, [check, one, other]);
  return result;
}

/** The same steps, of which the last one gives away what came out. */
function* collect<T>(steps: Generator<undefined, T>, taken: (result: T) => void): Generator<undefined> {
  taken(yield* steps);
}
