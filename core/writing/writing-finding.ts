/** What the check looks for. Each kind has its rules in `core/writing/rules`. */
export const WRITING_KINDS = [
  'protected',
  'comparison',
  'personality',
  'language',
  'hyperbole',
  'culture-fit',
  'verdict',
] as const;
export type WritingKind = (typeof WRITING_KINDS)[number];

/** Where a text stands. Only a note is excused from giving evidence: it is caught in seconds, during the call. */
export type WritingField =
  'levelNote' | 'pros' | 'cons' | 'takeaways' | 'noteForOthers' | 'ratingComment' | 'note';

/** Where a rule comes from: a name to be read, and the public page. */
export interface WritingSource {
  name: string;
  url: string;
}

/**
 * Words that are worth a second look. `start` and `end` are UTF-16 offsets into the checked text, `quote` what stands
 * between them, `why` one sentence. The same words of the same kind have the same `id` wherever they stand, so that they
 * are dismissed once; of several such places the first is reported.
 */
export interface WritingFinding {
  id: string;
  kind: WritingKind;
  start: number;
  end: number;
  quote: string;
  why: string;
  source: WritingSource;
}
