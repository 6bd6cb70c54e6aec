import { useCallback } from 'react';
import { useInterview } from '@/components/app/app-context';
import { visibleText } from '@/components/ui/visible-text';
import { evidenceOf } from '@/core/evidence/by-source';
import type { Evidence } from '@/core/interview/interview';
import { criterionTitle } from '@/core/rubric/criteria';

const NONE: readonly Evidence[] = [];

/** What was taken from an event of the review. */
export const useEventEvidence = (eventId: string): readonly Evidence[] =>
  useInterview(({ file }) => (file ? evidenceOf(file.evidence, { type: 'activity', eventId }) : NONE));

/** What was taken from a note. */
export const useNoteEvidence = (noteId: string): readonly Evidence[] =>
  useInterview(({ file }) => (file ? evidenceOf(file.evidence, { type: 'note', noteId }) : NONE));

/** The title of a criterion by its id as it is shown, also of one that this interview doesn't rate. */
export function useCriterionTitle(): (criterionId: string) => string {
  const rubric = useInterview((state) => state.rubric);
  return useCallback((id) => visibleText(rubric ? criterionTitle(rubric, id) : id), [rubric]);
}
