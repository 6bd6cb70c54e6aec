import type { PlaceKind } from '@/core/search/place';

/** What a text that was found is, in words. */
export const PLACE_WORDS: Record<PlaceKind, string> = {
  candidate: 'Candidate',
  details: 'Interview',
  note: 'Note',
  draft: 'Draft',
  feedback: 'Feedback',
  rating: 'Rating',
  question: 'Question plan',
  finding: 'Finding',
  panel: 'Panel',
  comment: 'Comment',
  commit: 'Commit',
  activity: 'Activity',
  file: 'File of the diff',
};
