import type { ActionId } from './actions';

/** What each act is called, in the list of keys, in the commands and in the settings. */
export const ACTION_WORDS: Record<ActionId, string> = {
  review: 'Review',
  rubric: 'Rubric',
  call: 'Call',
  summary: 'Summary',
  note: 'Write a note',
  question: 'Go to the next question of the plan',
  write: 'Write a question for the plan',
  gap: 'Go to the first criterion without evidence',
  clock: 'Start, pause or resume the call',
  part: 'Go to the next part of the agenda',
  undo: 'Undo the last rating, tag, change of the plan or act on the clock',
  topics: 'Topics to leave out of the interview',
  search: 'Search the timeline',
  palette: 'Find an action by its name, also while typing',
  keys: 'List of keys',
  next: 'Next entry',
  previous: 'Previous entry',
  clear: 'Clear the search and the filters',
  jump: 'Jump to the entry in GitLab',
  ask: 'Ask about it on the call, or not',
  tag: 'Tag it as evidence: + or - first weighs it',
  explained: 'Note whether it was explained live',
  private: 'Keep it private, or not',
};
