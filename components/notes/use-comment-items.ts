import { useMemo } from 'react';
import { useInterview, useReview } from '@/components/app/app-context';
import { describePolarity } from '@/components/evidence/polarity-words';
import { useCriterionTitle } from '@/components/evidence/use-evidence';
import { useShown } from '@/components/shown/shown';
import type { PickerItem } from '@/components/ui/picker';
import { isCandidate } from '@/core/activity/candidates';
import { describeEvent } from '@/core/activity/describe';
import { evidenceOf } from '@/core/evidence/by-source';
import type { Evidence } from '@/core/interview/interview';
import { indexActivity } from './activity-index';
import { sourceWords } from './activity-words';

const NONE: Evidence[] = [];

/** The candidate's comments, oldest first, to pick from: what they say, where, and what they are evidence for. */
export function useCommentItems(): PickerItem[] {
  const records = useReview((state) => state.review.records);
  const candidate = useInterview((state) => state.file?.interview.candidate ?? null);
  const evidence = useInterview((state) => state.file?.evidence ?? NONE);
  const titleOf = useCriterionTitle();
  const shown = useShown();
  return useMemo(() => {
    if (!candidate) return [];
    const taggedFor = (eventId: string) =>
      evidenceOf(evidence, { type: 'activity', eventId })
        .map(({ criterionId, polarity }) => {
          const sign = polarity === null ? '' : `${describePolarity(polarity).symbol} `;
          return `${sign}${titleOf(criterionId)}`;
        })
        .join(', ');
    return [...indexActivity(records).values()]
      .filter((event) => event.kind === 'comment' && isCandidate(event.author, candidate))
      .sort((a, b) => a.at - b.at)
      .map((event) => ({
        id: event.id,
        label: shown.text(describeEvent(event)),
        hint: [sourceWords(event), taggedFor(event.id)].filter((part) => part !== '').join(' · '),
      }));
  }, [records, candidate, evidence, titleOf, shown]);
}
