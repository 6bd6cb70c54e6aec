import { useAttempt } from '@/components/app/attempt';
import { roleAndLevel } from '@/components/interviews/words';
import { useShown } from '@/components/shown/shown';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import type { Interview } from '@/core/interview/interview';
import type { PurgeNotice } from '@/core/keeping/purge-notice';
import type { ErasureAnswer } from '@/stores/retention';
import { EraseSteps } from './erase-steps';
import { KeepControls } from './keep-controls';
import { keptWords } from './keeping-words';
import { useRetentionServices } from './retention-context';
import styles from './retention.module.css';

/** One interview with how long it is kept, and what can be done about that. */
export function KeptInterview({
  interview,
  notice,
  erase,
}: {
  interview: Interview;
  notice: PurgeNotice | null;
  erase: (interviewIds: string[]) => Promise<ErasureAnswer>;
}) {
  const { retention } = useRetentionServices();
  const attempt = useAttempt();
  const name = useShown().candidate(interview);
  return (
    <li className={styles.row}>
      <Disclosure
        label={
          <span className={styles.what}>
            <bdi className={styles.name}>{name}</bdi>{' '}
            <span className={styles.facts}>
              {roleAndLevel(interview)} · {keptWords(interview, notice)}
            </span>
            {interview.legalHold && (
              <>
                {' '}
                <Badge tone="info">Held</Badge>
              </>
            )}
          </span>
        }
      >
        <div className={styles.open}>
          <KeepControls
            interview={interview}
            onChange={(patch) => attempt('It could not be changed', () => retention.change(interview, patch))}
          />
          <EraseSteps
            label="Erase this interview"
            about="this interview"
            held={interview.legalHold}
            erase={() => erase([interview.id])}
          />
        </div>
      </Disclosure>
    </li>
  );
}
