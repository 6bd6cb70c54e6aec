import { useId } from 'react';
import { classes } from '@/components/ui/classes';
import { Field, TextArea } from '@/components/ui/field';
import radio from '@/components/ui/radio-card.module.css';
import type { Level, RatingValue } from '@/core/interview/interview';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Criterion } from '@/core/rubric/rubric';
import { AnchorText } from './anchor-text';
import { ANCHORED } from './rating-keys';
import styles from './rating-form.module.css';

/** What each rating looks like at a level, as radios, with “not enough evidence” as the fifth. `sealed`: it can only be read. */
export function AnchorRadios({
  criterion,
  level,
  value,
  sealed = false,
  onChoose,
}: {
  criterion: Criterion;
  level: Level;
  value: RatingValue | null;
  sealed?: boolean;
  onChoose: (value: RatingValue) => void;
}) {
  const name = useId();
  return (
    <fieldset disabled={sealed}>
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

/** Why there is not enough evidence. `sealed`: it can only be read. */
export function NoEvidenceReason({
  reason,
  sealed = false,
  onChange,
}: {
  reason: string;
  sealed?: boolean;
  onChange: (reason: string) => void;
}) {
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
          readOnly={sealed}
          value={reason}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
