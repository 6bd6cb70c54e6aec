import { useRef } from 'react';
import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { plainText } from '@/core/activity/plain-text';
import { confirmLines, placedIn, type PlacedField } from '@/core/summary/placed-lines';
import styles from './placed-lines.module.css';

/** In characters: a name is listened to. */
const LONGEST_LABEL = 60;

/**
 * The lines of a text that stand as the tool placed them, until the interviewer says that they are theirs, or changes them;
 * once the scorecard is sealed they stay so.
 * `onEmpty` is where the focus goes once none is left.
 */
export function PlacedLines({ field, onEmpty }: { field: PlacedField; onEmpty: () => void }) {
  const { interviewStore } = useApp();
  const feedback = useInterview((state) => state.file?.feedback ?? null);
  const sealed = useSealedAt() !== null;
  const shown = useShown();
  const list = useRef<HTMLUListElement>(null);
  const lines = feedback ? placedIn(feedback, field) : [];
  if (lines.length === 0) return null;

  const confirm = (confirmed: readonly string[]) => {
    const store = interviewStore.getState();
    if (!store.file?.feedback) return;
    store.writeFeedback(confirmLines(store.file.feedback, field, confirmed));
    // The pressed button goes with its line: the next one takes its place.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons.filter((button) => !confirmed.includes(button.value));
    const [first] = next;
    if (first) first.focus();
    else onEmpty();
  };

  return (
    <div className={styles.placed}>
      <p className={styles.head}>
        Placed from ratings and notes, not yet confirmed as yours
        {!sealed && lines.length > 1 && (
          <Button size="small" variant="quiet" onClick={() => confirm(lines)}>
            Confirm all {lines.length}
          </Button>
        )}
      </p>
      <ul ref={list} className={styles.lines} aria-label="Placed lines">
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            <span dir="auto">{shown.text(withoutBullet(line))}</span>
            {!sealed && (
              <Button
                size="small"
                icon="check-circle"
                value={line}
                aria-label={`Confirm: ${plainText(shown.text(withoutBullet(line)), LONGEST_LABEL)}`}
                onClick={() => confirm([line])}
              >
                Confirm
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function withoutBullet(line: string): string {
  return line.replace(/^- /, '');
}
