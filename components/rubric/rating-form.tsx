import { useRef } from 'react';
import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { SaveStatusText } from '@/components/ui/save-status';
import type { Level, RatingValue } from '@/core/interview/interview';
import { needsReason, NOT_RATED, otherLevel } from '@/core/rubric/levels-in-words';
import type { Criterion } from '@/core/rubric/rubric';
import type { InterviewState } from '@/stores/interview-store';
import { AnchorRadios, NoEvidenceReason } from './anchor-radios';
import { OtherLevel } from './other-level';
import { RatingComment } from './rating-comment';
import styles from './rating-form.module.css';

/**
 * The four anchors and "not enough evidence" as radios, the same for the other level where it is wanted, why where it is
 * "not enough evidence", and a comment. Saved as it is done, and only read once the scorecard is sealed.
 */
export function RatingForm({ criterion }: { criterion: Criterion }) {
  const { interviewStore } = useApp();
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  const rating = useInterview((state) =>
    state.file?.ratings.find(({ criterionId }) => criterionId === criterion.id),
  );
  const status = useInterview((state) => state.saves[`rating:${criterion.id}`]);
  const sealed = useSealedAt() !== null;
  const values = rating?.values ?? NOT_RATED;
  const other = otherLevel(level);
  const form = useRef<HTMLDivElement>(null);
  const rate = (patch: Parameters<InterviewState['rate']>[1]) =>
    interviewStore.getState().rate(criterion.id, patch);

  // Only NE has a reason. One that was written stays with the rating, for when NE is chosen again.
  const choose = (at: Level, next: RatingValue | null) => rate({ values: { [at]: next } });
  // At the first anchor a key rates anew, and a second Enter does nothing.
  const clear = () =>
    keepFocus(
      () => form.current?.querySelector('input'),
      () => choose(level, null),
    );

  return (
    <div ref={form} className={styles.form}>
      <AnchorRadios
        criterion={criterion}
        level={level}
        value={values[level]}
        sealed={sealed}
        onChoose={(next) => choose(level, next)}
      />
      {criterion.need[other] !== 'not-applicable' && (
        <OtherLevel
          criterion={criterion}
          level={other}
          values={values}
          sealed={sealed}
          onChoose={(next) => choose(other, next)}
        />
      )}
      {needsReason({ values }) && (
        <NoEvidenceReason
          reason={rating?.reason ?? ''}
          sealed={sealed}
          onChange={(reason) => rate({ reason })}
        />
      )}
      <RatingComment criterionId={criterion.id} />
      <div className={styles.foot}>
        <SaveStatusText status={status} />
        {!sealed && values[level] !== null && (
          <Button size="small" variant="quiet" onClick={clear}>
            Clear rating
          </Button>
        )}
      </div>
    </div>
  );
}
