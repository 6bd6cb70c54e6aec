import { useId } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Field, TextArea } from '@/components/ui/field';
import radio from '@/components/ui/radio-card.module.css';
import { SaveStatusText } from '@/components/ui/save-status';
import type { Level, RatingValue } from '@/core/interview/interview';
import { needsReason, NOT_RATED, otherLevel } from '@/core/rubric/levels-in-words';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Criterion } from '@/core/rubric/rubric';
import type { InterviewState } from '@/stores/interview-store';
import { AnchorText } from './anchor-text';
import { OtherLevel } from './other-level';
import { RatingComment } from './rating-comment';
import { ANCHORED } from './rating-keys';
import styles from './rating-form.module.css';

/**
 * The four anchors and "not enough evidence" as radios, the same for the other level where it is wanted, why where it is
 * "not enough evidence", and a comment. Saved as it is done.
 */
export function RatingForm({ criterion }: { criterion: Criterion }) {
  const { interviewStore } = useApp();
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  const rating = useInterview((state) =>
    state.file?.ratings.find(({ criterionId }) => criterionId === criterion.id),
  );
  const status = useInterview((state) => state.saves[`rating:${criterion.id}`]);
  const values = rating?.values ?? NOT_RATED;
  const other = otherLevel(level);
  const rate = (patch: Parameters<InterviewState['rate']>[1]) =>
    interviewStore.getState().rate(criterion.id, patch);

  // Only NE has a reason. One that was written stays with the rating, for when NE is chosen again.
  const choose = (at: Level, next: RatingValue | null) => rate({ values: { [at]: next } });

  return (
    <div className={styles.form}>
      <Anchors
        criterion={criterion}
        level={level}
        value={values[level]}
        onChoose={(next) => choose(level, next)}
      />
      {criterion.need[other] !== 'not-applicable' && (
        <OtherLevel
          criterion={criterion}
          level={other}
          values={values}
          onChoose={(next) => choose(other, next)}
        />
      )}
      {needsReason({ values }) && (
        <Reason reason={rating?.reason ?? ''} onChange={(reason) => rate({ reason })} />
      )}
      <RatingComment criterionId={criterion.id} />
      <div className={styles.foot}>
        <SaveStatusText status={status} />
        {values[level] !== null && (
          <Button size="small" variant="quiet" onClick={() => choose(level, null)}>
            Clear rating
          </Button>
        )}
      </div>
    </div>
  );
}

/** What each rating looks like at the interview's level, as radios. */
function Anchors({
  criterion,
  level,
  value,
  onChoose,
}: {
  criterion: Criterion;
  level: Level;
  value: RatingValue | null;
  onChoose: (value: RatingValue) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend className={radio.legend}>Rating</legend>
      <div className={styles.anchors}>
        {ANCHORED.map((each) => (
          <label key={each} className={classes(radio.card, styles.anchor)}>
            <input
              type="radio"
              name={name}
              aria-labelledby={`${name}-${each}`}
              aria-describedby={`${name}-${each}-anchor`}
              checked={value === each}
              onChange={() => onChoose(each)}
            />
            <span id={`${name}-${each}`} className={styles.value}>
              {ratingWords(each)}
            </span>
            <AnchorText id={`${name}-${each}-anchor`} anchor={criterion.anchors[each]} level={level} />
          </label>
        ))}
        <label className={classes(radio.card, styles.anchor)} data-wide>
          <input type="radio" name={name} checked={value === 'NE'} onChange={() => onChoose('NE')} />
          <span className={styles.value}>{ratingWords('NE')}</span>
        </label>
      </div>
    </fieldset>
  );
}

/** Why there is not enough evidence. */
function Reason({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  const missing = reason.trim() === '';
  return (
    <Field
      label="Why there is not enough evidence"
      hint={missing ? 'This rating needs a reason: what was missing, or did not come up?' : undefined}
    >
      {(ids) => (
        <TextArea
          {...ids}
          rows={1}
          required
          dir="auto"
          value={reason}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
