import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Sweep } from '@/core/keeping/sweep';
import { messageOf } from '@/stores/message-of';
import type { Retention } from '@/stores/retention';
import styles from './retention.module.css';

/** Has the browser's files rewritten where that is due, and says how it goes. */
export function SweepLine({ retention }: { retention: Retention }) {
  const [sweep, setSweep] = useState<Sweep>({ state: 'none' });
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const unfollow = retention.followSweep(setSweep);
    retention.sweep().then(setSweep, (error: unknown) => setProblem(messageOf(error)));
    return unfollow;
  }, [retention, tries]);
  const again = () => {
    setProblem(null);
    setTries(tries + 1);
  };
  const why = sweep.state === 'failed' ? sweep.why : problem;
  if (why !== null)
    return (
      <Notice
        tone="warning"
        title="The browser’s files could not be rewritten"
        action={
          <Button size="small" icon="retry" onClick={again}>
            Try again
          </Button>
        }
      >
        What was erased can’t be reached in Second Chair any more, but its bytes may still lie in the files of
        the browser’s profile. {why}
      </Notice>
    );
  switch (sweep.state) {
    case 'due':
      return (
        <div className={styles.quiet}>
          <label>
            Having the browser rewrite its files, so that no deleted byte stays in them{' '}
            <progress value={sweep.done} max={sweep.of} />
          </label>
        </div>
      );
    case 'done':
      return (
        <p className={styles.quiet} role="status">
          The browser has rewritten its files: what was deleted is not in them any more.
        </p>
      );
    case 'not-needed':
      return (
        <p className={styles.quiet}>
          Firefox overwrites what it deletes; a copy may stay in its files until it is closed.
        </p>
      );
    case 'failed':
    case 'none':
      return null;
  }
}
