import { useActivity } from '@/components/notes/activity-link';
import { useShown } from '@/components/shown/shown';
import { describeEvent } from '@/core/activity/describe';
import type { Question } from '@/core/interview/question';

/**
 * What a planned question says: its wording, or what the entry says that is to be asked about. Null where there is no
 * question.
 */
export function useQuestionText(question: Question | undefined | null): string | null {
  const shown = useShown();
  const source = question?.source;
  const event = useActivity(source?.type === 'activity' ? source.eventId : null);
  if (!question) return null;
  if (question.text.trim() !== '') return shown.text(question.text);
  if (question.source.type !== 'activity') return 'A question without words';
  return event ? shown.text(describeEvent(event)) : 'A comment that is not loaded';
}
