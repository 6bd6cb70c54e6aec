import type { IconName } from '@/components/ui/icon';
import type { EntryKind } from '@/core/activity/timeline';

/** How each kind of entry is called, and its icon. Neither praises nor blames: they only say what it is. */
export const KIND_WORDS: Record<EntryKind, { word: string; icon: IconName }> = {
  praise: { word: 'Praise', icon: 'thumb-up' },
  nitpick: { word: 'Nitpick', icon: 'dash' },
  suggestion: { word: 'Suggestion', icon: 'bulb' },
  issue: { word: 'Issue', icon: 'issue' },
  todo: { word: 'To do', icon: 'todo-add' },
  question: { word: 'Question', icon: 'question' },
  thought: { word: 'Thought', icon: 'comments' },
  chore: { word: 'Chore', icon: 'list-task' },
  note: { word: 'Note', icon: 'quote' },
  comment: { word: 'Comment', icon: 'comment' },
  approval: { word: 'Approval', icon: 'approval' },
  commit: { word: 'Commit', icon: 'commit' },
  push: { word: 'Push', icon: 'push' },
  reviewer: { word: 'Reviewer', icon: 'user' },
  state: { word: 'State', icon: 'merge-request' },
  label: { word: 'Label', icon: 'label' },
  emoji: { word: 'Reaction', icon: 'smile' },
  system: { word: 'Activity', icon: 'status' },
  other: { word: 'Other activity', icon: 'status' },
};
