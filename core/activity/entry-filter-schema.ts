import * as v from 'valibot';
import { ENTRY_KINDS } from './timeline';

const range = { from: v.number(), to: v.number() };

/**
 * What the timeline shows; a part left out lets everything through, and all parts must hold. `words` must all occur, in
 * any case and order. `blocking`: `unsaid` are comments that say neither. `authorId` is a GitLab user id. `sitting` is
 * an index.
 */
export const EntryFilterSchema = v.object({
  kinds: v.optional(v.array(v.picklist(ENTRY_KINDS))),
  onlyCandidate: v.optional(v.boolean()),
  authorId: v.optional(v.number()),
  file: v.optional(v.string()),
  /**
   * Lines of `file` on the new side, first and last included: a hunk that was chosen on the map. `old`: its lines on the
   * old side, where comments on removed lines stand; without it those are not shown.
   */
  lines: v.optional(v.object({ ...range, old: v.optional(v.object(range)) })),
  thread: v.optional(v.picklist(['open', 'resolved'])),
  blocking: v.optional(v.picklist(['blocking', 'non-blocking', 'unsaid'])),
  sitting: v.optional(v.number()),
  words: v.optional(v.string()),
});
