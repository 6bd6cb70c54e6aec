import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { useShown } from '@/components/shown/shown';
import { SaveStatusText } from '@/components/ui/save-status';
import type { ListedExtra } from '@/core/exercise/list-findings';
import { FindingComments } from './finding-comments';
import { FindingNote } from './finding-note';
import { CATEGORY_WORDS, STATE_WORDS } from './finding-words';
import styles from './findings.module.css';

/** A valid point beyond what was expected: known to the exercise and confirmed by a click, or the interviewer's own. */
export function ExtraItem({ extra }: { extra: ListedExtra }) {
  const { interviewStore } = useApp();
  const shown = useShown();
  const attempt = useAttempt();
  const status = useInterview((state) => state.saves[`finding:${extra.id}`]);
  const exercise = useInterview((state) => state.exercise);
  const known = exercise?.extras.some(({ id }) => id === extra.id) ?? false;
  const sealed = useSealedAt() !== null;
  const { confirmed } = extra;
  const title = shown.text(extra.title === '' ? `A finding of another version (${extra.id})` : extra.title);
  const isExtra = confirmed?.state === 'extra';
  const toggle = () =>
    attempt('The extra was not saved', () =>
      interviewStore.getState().confirm(extra.id, { state: isExtra ? null : 'extra' }),
    );
  const remove = () =>
    attempt('The extra was not removed', () => interviewStore.getState().removeFinding(extra.id));
  return (
    <li className={styles.item} data-place={`finding:${extra.id}`}>
      <span className={styles.title}>{title}</span>
      {extra.description !== '' && (
        <p className={styles.description} dir="auto">
          {shown.text(extra.description)}
        </p>
      )}
      <div className={styles.foot}>
        {extra.category !== null && <span className={styles.facts}>{CATEGORY_WORDS[extra.category]}</span>}
        {known && (
          <Button
            size="small"
            disabled={sealed}
            pressed={isExtra}
            aria-label={`Raised: ${title}`}
            onClick={toggle}
          >
            Raised
          </Button>
        )}
        {!known && confirmed?.state !== 'extra' && confirmed?.state && (
          <span className={styles.facts}>{STATE_WORDS[confirmed.state]}</span>
        )}
        {!known && !sealed && (
          <Button size="small" variant="quiet" icon="close" aria-label={`Remove: ${title}`} onClick={remove}>
            Remove
          </Button>
        )}
      </div>
      {confirmed && (
        <>
          <FindingComments findingId={extra.id} title={title} eventIds={confirmed.eventIds} />
          <FindingNote findingId={extra.id} comment={confirmed.comment} title={title} />
        </>
      )}
      <SaveStatusText status={status} />
    </li>
  );
}
