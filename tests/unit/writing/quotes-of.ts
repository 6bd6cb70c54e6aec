import { checkWriting } from '@/core/writing/check-writing';
import type { WritingKind } from '@/core/writing/writing-finding';

/** What is found of a kind in a note, in its own words. */
export function quotesOf(kind: WritingKind, text: string): string[] {
  return checkWriting(text, { field: 'note' })
    .filter((finding) => finding.kind === kind)
    .map(({ quote }) => quote);
}
