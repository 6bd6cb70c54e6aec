import type { Page } from 'playwright-core';
import type { Draft, Feedback, Note, Rating } from '@/core/interview/interview';
import { readTables } from './stored';
import { wordsOf } from './typing';

/** Every word of the interviewer's own that is stored, as often as it is: of notes, what is being typed, ratings, feedback. */
export async function writtenWords(page: Page): Promise<string[]> {
  const [notes, drafts, ratings, feedback] = (await readTables(page, [
    'notes',
    'drafts',
    'ratings',
    'feedback',
  ])) as [Note[], Draft[], Rating[], Feedback[]];
  return wordsOf([
    ...notes.map(({ text }) => text),
    ...drafts.filter(({ field }) => !field.endsWith('-marks')).map(({ text }) => text),
    ...ratings.map(({ comment }) => comment),
    ...feedback.map(({ takeaways }) => takeaways),
  ]);
}
