import type { Reading } from '@/core/merge-request/merge-request';

/** All comments are here; edits and reactions of single ones are still being read. */
export function StillReading({ reading: { finishedAt, pagesFetched, pagesKnown } }: { reading: Reading }) {
  if (finishedAt === null || pagesFetched >= pagesKnown) return null;
  return (
    <span>
      details: {pagesFetched} of {pagesKnown} pages
    </span>
  );
}
