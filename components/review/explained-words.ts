import { EXPLAINED, type Explained } from '@/core/interview/interview';

/** What can be noted about explaining a comment on the call: a fact each, in the order in which they are offered. */
export const EXPLAINED_WORDS: Record<Explained, string> = {
  explained: 'Could explain it',
  partly: 'Partly',
  'could-not': 'Could not',
  'not-asked': 'Not asked',
};

export const EXPLAINED_ANSWERS: readonly Explained[] = EXPLAINED;
