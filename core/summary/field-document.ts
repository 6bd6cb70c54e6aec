import type { Feedback } from '@/core/interview/interview';
import type { FeedbackDocument } from './document';

export type FeedbackField = 'levelNote' | 'pros' | 'cons' | 'takeaways' | 'noteForOthers';

/**
 * One field of the feedback alone, to be copied into its own field of the hiring system. The note for other
 * interviewers leaves in this way only: hiring systems keep it apart from the scorecard.
 */
export function fieldDocument(feedback: Feedback, field: FeedbackField): FeedbackDocument {
  const source = feedback[field].trim();
  return source === '' ? [] : [{ type: 'markdown', source }];
}
