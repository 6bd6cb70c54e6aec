import type { ProcessRule } from '@/core/process/process-rule';
import { RULE_STATES } from './rule-states';
import styles from './process-summary.module.css';

const list = new Intl.ListFormat('en', { type: 'unit' });

/** The process in one line: how many rules stand how. What each rests on is in `ProcessRules`. */
export function ProcessSummary({ rules }: { rules: ProcessRule[] }) {
  // A fact beside a suggestion is no state to be counted.
  const words = rules.filter(({ state }) => state !== 'known').map(({ state }) => RULE_STATES[state].word);
  const counts = [...new Set(['met', 'missed', ...words])]
    .map((word) => ({ word, count: words.filter((one) => one === word).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(a.word === 'unknown') - Number(b.word === 'unknown'))
    .map(({ count, word }) => `${count} ${word}`);
  return (
    <span className={styles.summary}>
      <span className={styles.title}>Process</span> {list.format(counts)}
    </span>
  );
}
