import { useId } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Field, TextArea } from '@/components/ui/field';
import radio from '@/components/ui/radio-card.module.css';
import { SaveStatusText } from '@/components/ui/save-status';
import type { RatingValue } from '@/core/interview/interview';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Criterion } from '@/core/rubric/rubric';
import { AnchorText } from './anchor-text';
import { ANCHORED } from './rating-keys';
import styles from './rating-form.module.css';

/** The four anchors and "not enough evidence" as radios, why where it is that, and a comment. Saved as it is done. */
export function RatingForm({ criterion }: { criterion: Criterion }) {
  const { interviewStore } = useApp();
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  const rating = useInterview((state) =>
    state.file?.ratings.find(({ criterionId }) => criterionId === criterion.id),
  );
  const status = useInterview((state) => state.saves[`rating:${criterion.id}`]);
  const name = useId();
  const value = rating?.values[level] ?? null;
  const reason = rating?.reason ?? '';

  // Only NE has a reason. One that was written stays with the rating, for when NE is chosen again.
  const choose = (next: RatingValue | null) =>
    interviewStore.getState().rate(criterion.id, { values: { [level]: next } });

  return (
    <div className={styles.form}>
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
                onChange={() => choose(each)}
              />
              <span id={`${name}-${each}`} className={styles.value}>
                {ratingWords(each)}
              </span>
              <AnchorText id={`${name}-${each}-anchor`} anchor={criterion.anchors[each]} level={level} />
            </label>
          ))}
          <label className={classes(radio.card, styles.anchor)} data-wide>
            <input type="radio" name={name} checked={value === 'NE'} onChange={() => choose('NE')} />
            <span className={styles.value}>{ratingWords('NE')}</span>
          </label>
        </div>
      </fieldset>
      {value === 'NE' && (
        <Field
          label="Why there is not enough evidence"
          hint={
            reason.trim() === ''
              ? 'This rating needs a reason: what was missing, or did not come up?'
              : undefined
          }
        >
          {(ids) => (
            <TextArea
              {...ids}
              rows={1}
              required
              value={reason}
              onChange={(event) =>
                interviewStore.getState().rate(criterion.id, { reason: event.target.value })
              }
            />
          )}
        </Field>
      )}
      <Field label="Comment">
        {(ids) => (
          <TextArea
            {...ids}
            rows={1}
            value={rating?.comment ?? ''}
            onChange={(event) =>
              interviewStore.getState().rate(criterion.id, { comment: event.target.value })
            }
          />
        )}
      </Field>
      <div className={styles.foot}>
        <SaveStatusText status={status} />
        {value !== null && (
          <Button size="small" variant="quiet" onClick={() => choose(null)}>
            Clear rating
          </Button>
        )}
      </div>
    </div>
  );
}
