import type { Failure, Source } from '@/core/merge-request/merge-request';

/**
 * One answer of GitLab's API as the reader forwards it from the page: unread text, as parsing and judging it is the
 * background's work. A request that got no answer at all has `status` 0 and says why in `failure`.
 * With `too-many` nothing was asked: it stands for all that was left out, `page` being the first of it.
 */
export interface RawAnswer {
  source: Source;
  /** 1-based; 1 for what comes whole. Of `note-emoji` it is the id of the note, as each has one page. */
  page: number;
  status: number;
  contentType: string;
  text: string;
  /** `x-next-page` and `x-total-pages`; null where the header is missing or empty, as on a last page. */
  nextPage: number | null;
  totalPages: number | null;
  /** Stays in the page: what later answers of the same address are compared by. */
  etag: string | null;
  failure: Extract<
    Failure,
    'offline' | 'timed-out' | 'unauthorised' | 'unexpected-shape' | 'too-many'
  > | null;
  /** With `pushes` only: the branch by which they are chosen. */
  sourceBranch?: string;
  /** With `diffs` only: the commit whose own changes these are, where they are no version of the merge request's. */
  commitSha?: string;
  /** How far the whole reading is, this answer included: pages answered, and pages known of so far. */
  pagesFetched: number;
  pagesKnown: number;
}
