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

export const groupOf = (kind: EntryKind): MarkGroup => GROUPS[kind];
