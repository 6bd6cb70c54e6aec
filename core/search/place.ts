import * as v from 'valibot';

/** What a text that was found is of, in the order in which an interview's finds are listed. */
const PLACE_KINDS = [
  'candidate',
  'details',
  'note',
  'draft',
  'feedback',
  'rating',
  'question',
  'finding',
  'panel',
  'comment',
  'commit',
  'activity',
  'file',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * A place in an interview. `id` says which one of its kind: a note's, criterion's, question's, finding's or activity event's
 * id, the field of the feedback or of a draft; empty where there is one only.
 */
export const PlaceSchema = v.object({
  kind: v.picklist(PLACE_KINDS),
  id: v.pipe(v.string(), v.maxLength(500)),
});
export type Place = v.InferOutput<typeof PlaceSchema>;
