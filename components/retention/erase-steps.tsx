import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import { messageOf } from '@/stores/message-of';
import type { ErasureAnswer } from '@/stores/retention';
import styles from './retention.module.css';

/**
 * Erases, in two steps: it can't be taken back. `about` says of what, such as "this interview"; a held one is refused with the reason.
 * `erase` tells what came of it; what it erased is shown by whoever gave it.
 */
export function EraseSteps({
  label,
  about,
  held,
  children,
  erase,
}: {
  label: string;
  about: string;
  held: boolean;
  /** What goes, beyond what goes always. */
  children?: string;
  erase: () => Promise<ErasureAnswer>;
}) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  /** `refused`: it is sure that nothing went; otherwise the answer may have been lost after it had. */
  const [problem, setProblem] = useState<{ refused: boolean; why: string } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = () =>
    keepFocus(
      () => opener.current,
      () => setAsking(false),
    );
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await erase();
      if (answer.outcome === 'refused') setProblem({ refused: true, why: answer.reason });
      else setAsking(false);
    } catch (error) {
      setProblem({ refused: false, why: messageOf(error) });
    }
    setBusy(false);
  };
  if (held)
    return (
      <p className={styles.quiet}>
        Under legal hold, it can’t be erased. Take the hold off first, if you may.
      </p>
    );
  return (
    <>
      {asking ? (
        <Notice
          tone="warning"
          title={`Erase ${about} for good?`}
          action={
            <>
              <Button size="small" variant="danger" disabled={busy} onClick={() => void confirm()}>
                {busy ? 'Erasing' : 'Erase for good'}
              </Button>
              <Button size="small" disabled={busy} autoFocus onClick={keep}>
                Keep it
              </Button>
            </>
          }
        >
          Notes, ratings, evidence, feedback, drafts, what was read of the merge request with its earlier
          texts, and scorecards of others: all of it goes, and nothing brings it back. {children}
        </Notice>
      ) : (
        <div className={styles.buttons}>
          <Button ref={opener} size="small" variant="danger" onClick={() => setAsking(true)}>
            {label}
          </Button>
        </div>
      )}
      {problem !== null && (
        <Notice
          tone="danger"
          title={problem.refused ? 'Nothing was erased' : 'It is not known whether it was erased'}
        >
          {problem.why} {!problem.refused && 'Open this page again: what is no longer listed is erased.'}
        </Notice>
      )}
    </>
  );
}
