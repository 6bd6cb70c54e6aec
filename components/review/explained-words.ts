import type { Explained } from '@/core/interview/interview';

/** What can be noted about explaining a comment on the call: a fact each. */
export const EXPLAINED_WORDS: Record<Explained, string> = {
  explained: 'Could explain it',
  partly: 'Partly',
  'could-not': 'Could not',
  'not-asked': 'Not asked',
};
