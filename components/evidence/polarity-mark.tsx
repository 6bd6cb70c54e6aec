import { Icon } from '@/components/ui/icon';
import type { Polarity } from '@/core/interview/interview';
import { describePolarity } from './polarity-words';
import styles from './polarity.module.css';

/** Which way a piece of evidence speaks, as a sign; a label where that was not said. Decoration: words stand beside it. */
export function PolarityMark({ polarity }: { polarity: Polarity | null }) {
  if (polarity === null) return <Icon name="label" size={12} />;
  return (
    <span className={styles.mark} data-polarity={polarity} aria-hidden>
      {describePolarity(polarity).symbol}
    </span>
  );
}
