import type { CommentEvent, DiffPosition } from '@/core/activity/activity-event';
import { commentedLines } from '@/core/activity/commented-lines';
import { ownLines } from '@/core/activity/own-lines';
import type { ExpectedFinding, Place } from './exercise';

/** A comment this many lines away from a place is still beside it: people comment on the line above, or on a whole block. */
const BESIDE_LINES = 3;

/** Why a comment may be about a finding: it stands on the same lines, or it uses the words of a variant. */
export type OfferReason = { type: 'place'; place: Place } | { type: 'words'; variant: string };

/** A comment that may be about a finding. Whether it is, the interviewer says. */
export interface OfferedComment {
  eventId: string;
  reasons: OfferReason[];
}

/**
 * The candidate's comments that may be about a finding, oldest first. `comments` are the candidate's own, in order of
 * time; deleted ones may be among them, as what was said was said.
 */
export function offerComments(
  finding: Pick<ExpectedFinding, 'places' | 'variants'>,
  comments: readonly CommentEvent[],
): OfferedComment[] {
  const variants = finding.variants.map((variant) => ({ variant, words: fold(variant) }));
  return comments.flatMap((comment) => {
    const reasons = [...byPlace(finding.places, comment), ...byWords(variants, comment)];
    return reasons.length > 0 ? [{ eventId: comment.id, reasons }] : [];
  });
}

function byPlace(places: readonly Place[], { position }: CommentEvent): OfferReason[] {
  if (!position || position.type === 'image') return [];
  const place = places.find((one) => isBeside(one, position));
  return place ? [{ type: 'place', place }] : [];
}

/** A comment on the whole file is beside each of its places. */
function isBeside({ path, side, fromLine, toLine }: Place, position: DiffPosition): boolean {
  if (path !== (side === 'new' ? position.newPath : position.oldPath)) return false;
  if (position.type === 'file') return true;
  const lines = commentedLines(position, side);
  if (!lines) return false;
  const { first, last } = lines;
  return Math.min(first, last) <= toLine + BESIDE_LINES && Math.max(first, last) >= fromLine - BESIDE_LINES;
}

function byWords(
  variants: readonly { variant: string; words: string }[],
  { body }: CommentEvent,
): OfferReason[] {
  const said = ` ${fold(ownLines(body).join('\n'))} `;
  const found = variants.find(({ words }) => words !== '' && said.includes(` ${words} `));
  return found ? [{ type: 'words', variant: found.variant }] : [];
}

/** Letters and digits of every script in lower case without marks, anything else as one space. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
