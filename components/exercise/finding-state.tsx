import { useId } from 'react';
import { useApp, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import radio from '@/components/ui/radio-card.module.css';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Finding } from '@/core/exercise/finding';
import { EXPECTED_STATES, STATE_WORDS } from './finding-words';
import styles from './findings.module.css';

/** How a finding was raised, in the interviewer's own judgement, as radios. */
export function FindingState({
  findingId,
  title,
  confirmed,
}: {
  findingId: string;
  title: string;
  confirmed: Finding | null;
}) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const sealed = useSealedAt() !== null;
  const name = useId();
  const choose = (state: Finding['state']) =>
    attempt('The finding was not saved', () => interviewStore.getState().confirm(findingId, { state }));
  return (
    <fieldset disabled={sealed}>
      <legend>
        <VisuallyHidden>How it was raised: {title}</VisuallyHidden>
      </legend>
      <div className={styles.states}>
        {EXPECTED_STATES.map((state) => (
          <label key={state} className={classes(radio.card, styles.state)}>
            <input
              type="radio"
              name={name}
              checked={confirmed?.state === state}
              onChange={() => choose(state)}
            />
            {STATE_WORDS[state]}
          </label>
        ))}
        {!sealed && confirmed !== null && confirmed.state !== null && (
          <Button size="small" variant="quiet" aria-label={`Clear: ${title}`} onClick={() => choose(null)}>
            Clear
          </Button>
        )}
      </div>
    </fieldset>
  );
}
