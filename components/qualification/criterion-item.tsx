import type { KeyboardEvent } from 'react';
import { useKeys } from '@/components/app/keys-context';
import { AnchorRadios, NoEvidenceReason } from '@/components/rubric/anchor-radios';
import { ratingOfKey, takesText } from '@/components/rubric/rating-keys';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Field, TextArea } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { ratingOf, type Attempt, type AttemptRating } from '@/core/calibration/attempt';
import type { Level } from '@/core/interview/interview';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Criterion } from '@/core/rubric/rubric';
import { ratingField } from '@/stores/qualification-store';
import { useQualificationServices } from './qualification-context';
import { SavedOrNot } from './saved-or-not';
import page from '@/components/library/page.module.css';
import rows from '@/components/library/rows.module.css';
import fields from '@/components/library/fields.module.css';
import own from './qualification.module.css';

/** One criterion: what it looks at, its anchors, and why one rates it so. `1` to `4` and `0` rate it while it has focus. */
export function CriterionItem({
  attempt,
  criterion,
  level,
  open,
  onToggle,
  onNext,
}: {
  attempt: Attempt;
  criterion: Criterion;
  level: Level;
  open: boolean;
  onToggle: () => void;
  onNext: (() => void) | null;
}) {
  const { qualificationStore } = useQualificationServices();
  const { value, reason } = ratingOf(attempt, criterion.id);
  const rate = (patch: Partial<Omit<AttemptRating, 'criterionId'>>) =>
    qualificationStore.getState().rate(attempt.id, criterion.id, patch);
  const { singleKeys } = useKeys();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!singleKeys || !open || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target))
      return;
    const rating = ratingOfKey(event);
    if (rating === null) return;
    event.preventDefault();
    rate({ value: rating });
  };
  return (
    <li className={rows.item} data-criterion={criterion.id} data-open={open} onKeyDown={onKeyDown}>
      <div className={rows.line}>
        <button
          type="button"
          className={rows.toggle}
          aria-expanded={open}
          aria-keyshortcuts={singleKeys ? '1 2 3 4 0' : undefined}
          onClick={onToggle}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-right'} />
          <span className={rows.title} dir="auto">
            {visibleText(criterion.title)}
          </span>
          {value === null ? (
            <span className={page.quiet}>not rated</span>
          ) : (
            <Badge tone="info">{ratingWords(value)}</Badge>
          )}
        </button>
      </div>
      {open && (
        <div className={fields.fields}>
          <p dir="auto">{visibleText(criterion.looksAt)}</p>
          <div className={own.anchors}>
            <AnchorRadios
              criterion={criterion}
              level={level}
              value={value}
              onChoose={(next) => rate({ value: next })}
            />
          </div>
          {value === 'NE' ? (
            <NoEvidenceReason reason={reason} onChange={(next) => rate({ reason: next })} />
          ) : (
            <Field label="What makes you say so">
              {(ids) => (
                <TextArea
                  {...ids}
                  rows={1}
                  maxLength={5000}
                  value={reason}
                  onChange={({ target }) => rate({ reason: target.value })}
                />
              )}
            </Field>
          )}
          <div className={page.actions}>
            {onNext && (
              <Button size="small" onClick={onNext}>
                Next criterion
              </Button>
            )}
            <SavedOrNot field={ratingField(attempt.id, criterion.id)} />
          </div>
        </div>
      )}
    </li>
  );
}
