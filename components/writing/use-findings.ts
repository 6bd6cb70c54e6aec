import { useEffect, useState } from 'react';
import { inSlices } from '@/components/app/in-slices';
import { checkWritingInSteps } from '@/core/writing/check-writing';
import type { WritingField, WritingFinding } from '@/core/writing/writing-finding';

const NONE: readonly WritingFinding[] = [];

/**
 * The findings in a text, and those of the text before until they are known: the first check of a page takes longer than
 * a frame, and leaves room for what is typed meanwhile.
 */
export function useFindings(text: string, field: WritingField): readonly WritingFinding[] {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    const left = new AbortController();
    inSlices(collect(checkWritingInSteps(text, { field }), setFound), left.signal, () => undefined);
    return () => left.abort();
  }, [text, field]);
  return found;
}

/** The same steps, of which the last one gives away what came out. */
function* collect<T>(steps: Generator<undefined, T>, taken: (result: T) => void): Generator<undefined> {
  taken(yield* steps);
}
