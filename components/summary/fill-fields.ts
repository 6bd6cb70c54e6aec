import type { FeedbackDraft } from '@/core/summary/draft-feedback';

type DraftedField = keyof FeedbackDraft;
const DRAFTED: readonly DraftedField[] = ['pros', 'cons', 'takeaways'];

/** What a draft brings: texts for empty fields, and lines that the others don't have yet. */
export interface Filling {
  fill: Partial<FeedbackDraft>;
  /** To be added only if the interviewer says so: these fields hold own words. */
  offer: { field: DraftedField; lines: string }[];
}

/** Compares a draft with what has been written. A field with own words in it is never touched. */
export function fillFields(written: FeedbackDraft, draft: FeedbackDraft): Filling {
  const filling: Filling = { fill: {}, offer: [] };
  for (const field of DRAFTED) {
    if (written[field].trim() === '') {
      if (draft[field] !== '') filling.fill[field] = draft[field];
      continue;
    }
    const known = new Set(written[field].split('\n').map((line) => line.trim()));
    const lines = draft[field].split('\n').filter((line) => line !== '' && !known.has(line.trim()));
    if (lines.length > 0) filling.offer.push({ field, lines: lines.join('\n') });
  }
  return filling;
}
