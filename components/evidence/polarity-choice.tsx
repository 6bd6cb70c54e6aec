import { POLARITIES, type Polarity } from '@/core/interview/interview';
import signal from '@/components/notes/signal-toggles.module.css';
import { describePolarity } from './polarity-words';
import styles from './polarity.module.css';

/** Positive or concern, as buttons that stay pressed; pressing the pressed one says neither. `about` names what is weighed. */
export function PolarityChoice({
  value,
  about,
  onChange,
}: {
  value: Polarity | null;
  about: string;
  onChange: (polarity: Polarity | null) => void;
}) {
  return (
    <span className={styles.choice} role="group" aria-label={about}>
      {POLARITIES.map((polarity) => {
        const { symbol, label } = describePolarity(polarity);
        return (
          <button
            key={polarity}
            type="button"
            className={signal.toggle}
            data-signal={polarity}
            aria-pressed={value === polarity}
            aria-label={label}
            title={label}
            onClick={() => onChange(value === polarity ? null : polarity)}
          >
            {symbol}
          </button>
        );
      })}
    </span>
  );
}
