import type { EntryKind } from '@/core/activity/timeline';

/** What kinds have in common, where there is no room for each to have a shape of its own. */
export type MarkGroup = 'raises' | 'asks' | 'proposes' | 'says' | 'acts';

const GROUPS: Record<EntryKind, MarkGroup> = {
  issue: 'raises',
  todo: 'raises',
  chore: 'raises',
  nitpick: 'raises',
  question: 'asks',
  thought: 'asks',
  suggestion: 'proposes',
  praise: 'says',
  note: 'says',
  comment: 'says',
  approval: 'acts',
  commit: 'acts',
  push: 'acts',
  reviewer: 'acts',
  state: 'acts',
  label: 'acts',
  emoji: 'acts',
  system: 'acts',
  other: 'acts',
};

/** In the legend's order. */
export const MARK_GROUPS: readonly { id: MarkGroup; words: string }[] = [
  { id: 'raises', words: 'to change' },
  { id: 'proposes', words: 'suggestion' },
  { id: 'asks', words: 'question' },
  { id: 'says', words: 'comment' },
  { id: 'acts', words: 'act' },
];

/** The group whose shape an entry of this kind has. */
export const groupOf = (kind: EntryKind): MarkGroup => GROUPS[kind];

/** The shape of each group as an SVG path around the origin, in px. */
export const MARK_PATHS: Record<MarkGroup, string> = {
  raises: 'M-4-4h8v8h-8z',
  proposes: 'M0-5l5 9h-10z',
  asks: 'M0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z',
  says: 'M0-4.5a4.5 4.5 0 010 9 4.5 4.5 0 010-9z',
  acts: 'M-1.5-6h3v12h-3z',
};
