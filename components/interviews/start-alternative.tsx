import { useEffect } from 'react';
import { useApp } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { beginAlternative } from './begin-interview';
import { StartFields } from './start-fields';
import { useStart } from './use-start';
import styles from './page.module.css';

/**
 * An interview of another form, agreed with the candidate, that has no merge request: the same rubric, notes and
 * feedback. What was agreed is written in its form, which opens with it.
 */
export function StartAlternative({ onCancel }: { onCancel?: () => void }) {
  const { choose, presetStore } = useApp();
  const attempt = useAttempt();
  const start = useStart(null);

  useEffect(() => {
    attempt('Your process presets could not be read', () => presetStore.getState().load());
  }, [attempt, presetStore]);

  const begin = () =>
    attempt('The interview could not be opened', async () => {
      const interview = await start.start(beginAlternative);
      if (interview) await choose(interview);
    });

  return (
    <section className={styles.page} aria-label="New interview without a merge request">
      <h2>New interview without a merge request</h2>
      <p>For an assignment of another form that was agreed with the candidate.</p>
      <StartFields start={start} />
      <div className={styles.actions}>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <Button variant="confirm" disabled={start.starting} onClick={begin}>
          Start interview
        </Button>
      </div>
    </section>
  );
}
