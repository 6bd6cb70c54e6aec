import type { Signal } from '@/core/interview/interview';
import { SIGNAL_CHOICES } from './signals';
import styles from './signal-toggles.module.css';

/** The four signals as buttons that stay pressed; pressing the pressed one takes the signal off. */
export function SignalToggles({
  value,
  onChange,
}: {
  value: Signal | null;
  onChange: (signal: Signal | null) => void;
}) {
  return (
    <div className={styles.group} role="group" aria-label="Signal">
      {SIGNAL_CHOICES.map(({ signal, key, symbol, label }) => (
        <button
          key={signal}
          type="button"
          className={styles.toggle}
          data-signal={signal}
          aria-pressed={value === signal}
          aria-label={label}
          title={`${label} (type ${key} in an empty note)`}
          onClick={() => onChange(value === signal ? null : signal)}
        >
          {symbol}
        </button>
      ))}
    </div>
  );
}
