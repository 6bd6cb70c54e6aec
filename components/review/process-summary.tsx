import type { ProcessRule } from '@/core/process/process-rule';
import styles from './process-summary.module.css';

const list = new Intl.ListFormat('en', { type: 'unit' });

/** The process in one line: how many rules stand how. What each rests on is in `ProcessRules`. */
export function ProcessSummary({ rules }: { rules: ProcessRule[] }) {
  const counts = (['met', 'missed', 'unknown'] as const)
    .map((state) => ({ state, count: rules.filter((rule) => rule.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ count, state }) => `${count} ${state}`);
  return (
    <span className={styles.summary}>
      <span className={styles.title}>Process</span> {list.format(counts)}
    </span>
  );
}
