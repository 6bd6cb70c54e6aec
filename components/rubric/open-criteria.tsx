import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import type { Criterion } from '@/core/rubric/rubric';
import styles from './open-criteria.module.css';

/** What is still open in one respect: a count, and the names, each of which leads to its criterion. */
export function OpenCriteria({
  label,
  criteria,
  onShow,
}: {
  label: string;
  criteria: readonly Criterion[];
  onShow: (criterion: Criterion) => void;
}) {
  if (criteria.length === 0) return null;
  return (
    <Disclosure label={`${label}: ${criteria.length}`}>
      <ul className={styles.names} aria-label={label}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <button type="button" className={styles.name} onClick={() => onShow(criterion)}>
              {visibleText(criterion.title)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
