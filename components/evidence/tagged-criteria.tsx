import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { PolarityMark } from './polarity-mark';
import { polarityWords } from './polarity-words';
import { useCriterionTitle, useEventEvidence } from './use-evidence';
import styles from './polarity.module.css';

/** The criteria that a comment is evidence for, wherever it appears, but for `except`, which the place is about. */
export function TaggedCriteria({ eventId, except }: { eventId: string; except?: string }) {
  const evidence = useEventEvidence(eventId);
  const titleOf = useCriterionTitle();
  const shown = evidence.filter(({ criterionId }) => criterionId !== except);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.tagged} aria-label={except === undefined ? 'Evidence for' : 'Also tagged for'}>
      {shown.map(({ id, criterionId, polarity }) => (
        <li key={id} className={styles.tag}>
          <PolarityMark polarity={polarity} />
          <span title={titleOf(criterionId)}>
            {titleOf(criterionId)}
            {polarity && <VisuallyHidden>, {polarityWords(polarity)}</VisuallyHidden>}
          </span>
        </li>
      ))}
    </ul>
  );
}
