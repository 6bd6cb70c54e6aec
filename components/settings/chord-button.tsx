import { useId, useState, type KeyboardEvent } from 'react';
import { pressed } from '@/components/app/keys-context';
import styles from './settings.module.css';

/**
 * Waits for the keys that are to do something. Escape, Tab and a click elsewhere leave it as it was; keys that can't be
 * had are refused with the reason, and it waits on.
 */
export function ChordButton({
  does,
  check,
  onChord,
  onCancel,
  onLeave,
}: {
  does: string;
  /** Why an act can't have this chord, null where it can. */
  check: (chord: string) => string | null;
  onChord: (chord: string) => void;
  onCancel: () => void;
  /** The focus has gone elsewhere. */
  onLeave: () => void;
}) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      onCancel();
      return;
    }
    // A modifier alone: the rest of the chord comes.
    if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta'].includes(event.key)) return;
    const chord = pressed(event.nativeEvent);
    const wrong =
      chord === null ? 'Press a letter, a digit or a sign, alone or with Ctrl, Alt or Shift.' : check(chord);
    setProblem(wrong);
    if (chord !== null && wrong === null) onChord(chord);
  };
  return (
    <span className={styles.chord}>
      <button
        type="button"
        // It was asked for to be pressed keys at.
        autoFocus
        className={styles.waiting}
        aria-label={`Press the keys for: ${does}`}
        aria-describedby={`${id}-how`}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      >
        Press the keys
      </button>
      <span id={`${id}-how`} className={styles.quiet}>
        Escape leaves it as it is.
      </span>
      <span role="alert" className={styles.problem}>
        {problem}
      </span>
    </span>
  );
}
