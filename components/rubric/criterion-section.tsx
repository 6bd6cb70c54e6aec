import { useId, type KeyboardEvent } from 'react';
import { useKeys } from '@/components/app/keys-context';
import { useApp, useInterview } from '@/components/app/app-context';
import { Badge } from '@/components/ui/badge';
import { counted } from '@/components/ui/counted';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { mayStayOpen } from '@/core/rubric/ai-policy';
import { NEED_WORDS } from '@/core/rubric/need-words';
import type { Criterion } from '@/core/rubric/rubric';
import { besideRating, NOT_RATED, otherLevel } from '@/core/rubric/levels-in-words';
import { ratingWords } from '@/core/rubric/rating-words';
import { CriterionBody } from './criterion-body';
import { ratingOfKey, takesText } from './rating-keys';
import styles from './criterion-section.module.css';

/** The id of a criterion's header button. */
export const criterionHeaderId = (criterionId: string): string => `criterion-${criterionId}`;

/** One criterion: a line that says how it stands, and everything about it once it is open. */
export function CriterionSection({
  criterion,
  open,
  onToggle,
}: {
  criterion: Criterion;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  const { interviewStore } = useApp();
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  const mayStay = useInterview(
    (state) => state.file !== null && mayStayOpen(criterion.id, state.file.interview.aiPolicy),
  );
  const values = useInterview(
    (state) =>
      state.file?.ratings.find(({ criterionId }) => criterionId === criterion.id)?.values ?? NOT_RATED,
  );
  const value = values[level];
  const levels = besideRating(values, level);
  const evidence = useInterview(
    (state) => state.file?.evidence.filter(({ criterionId }) => criterionId === criterion.id).length ?? 0,
  );
  const evidenceWords = counted(evidence, 'piece of evidence', 'pieces of evidence');
  const bodyId = useId();
  const { singleKeys } = useKeys();

  // A key rates only what can be seen: on a closed criterion it opens it as well.
  const rateByKey = (event: KeyboardEvent) => {
    if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
    const rating = ratingOfKey(event.nativeEvent);
    const at = event.shiftKey ? otherLevel(level) : level;
    if (rating === null || criterion.need[at] === 'not-applicable') return;
    event.preventDefault();
    event.stopPropagation();
    if (!open) onToggle(true);
    // A reason for NE stays with the rating: one key must not erase what was written.
    interviewStore.getState().rate(criterion.id, { values: { [at]: rating } });
  };

  return (
    <div
      className={styles.criterion}
      data-open={open}
      data-place={`rating:${criterion.id}`}
      onKeyDown={rateByKey}
    >
      <h4 className={styles.heading}>
        <button
          id={criterionHeaderId(criterion.id)}
          type="button"
          className={styles.header}
          data-criterion-header
          data-opens
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onToggle(!open)}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-right'} />
          <span>
            <span className={styles.title}>{visibleText(criterion.title)}</span>{' '}
            <span className={styles.fact}>{NEED_WORDS[criterion.need[level]]}</span>{' '}
            {evidence > 0 && (
              <span className={styles.fact} title={evidenceWords}>
                <Icon name="label" size={12} label={evidenceWords} />
                <span aria-hidden>{evidence}</span>
              </span>
            )}
            {levels !== null && <span className={styles.levels}>{levels}</span>}
          </span>
          {value === null ? (
            <span className={styles.notRated}>{mayStay ? 'Optional' : 'Not rated'}</span>
          ) : (
            <Badge tone="neutral">{ratingWords(value)}</Badge>
          )}
        </button>
      </h4>
      <div id={bodyId} role="region" aria-labelledby={criterionHeaderId(criterion.id)} hidden={!open}>
        {open && <CriterionBody criterion={criterion} />}
      </div>
    </div>
  );
}
