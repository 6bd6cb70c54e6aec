import { useMemo } from 'react';
import { useInterview, useRecords, useReview } from '@/components/app/app-context';
import { useTimeline } from '@/components/review/timeline-context';
import { useRules } from '@/components/review/use-rules';
import { useShown } from '@/components/shown/shown';
import type { ChecklistId } from '@/core/call/checklist';
import type { Interview } from '@/core/interview/interview';
import { HIDE_CHORD } from '@/core/keys/hide-chord';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { arrangementWords, deadlineWords, planWords, readWords } from './checklist-words';

/** What is known about items of the checklist, in a sentence each. */
export function useChecklistFacts(interview: Interview): Partial<Record<ChecklistId, string | null>> {
  const records = useRecords();
  const shown = useShown();
  const rubric = useInterview((state) => state.rubric);
  const whole = useReview(({ review }) => wasReadWhole(review.reading));
  const timeline = useTimeline();
  const rules = useRules(timeline, interview);
  const commentIds = useMemo(
    () =>
      timeline.entries
        .filter(({ byCandidate, event }) => byCandidate && event.kind === 'comment')
        .map(({ id }) => id),
    [timeline],
  );
  return useMemo(
    () => ({
      'review-read': records && readWords(records, commentIds, whole),
      deadlines: deadlineWords(rules),
      arrangements: arrangementWords(interview, shown),
      plan: records && rubric && planWords(records, rubric),
      screen: `${HIDE_CHORD}, or the toolbar button.`,
    }),
    [records, rubric, commentIds, whole, rules, interview, shown],
  );
}
