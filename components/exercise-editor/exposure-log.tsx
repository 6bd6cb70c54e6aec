import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { useLibrary } from '@/components/library/library-context';
import { useShown, type Shown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import type { Exercise } from '@/core/exercise/exercise';
import type { Exposure } from '@/core/exercise/exposure';
import styles from '@/components/library/library.module.css';
import own from './exposure-log.module.css';

/** Who was given which version of which exercise, newest first: an exercise that many have seen may be known. */
export function ExposureLog({ items }: { items: readonly Exercise[] | null }) {
  const { loadExposures } = useLibrary();
  const attempt = useAttempt();
  const shown = useShown();
  const [log, setLog] = useState<Exposure[]>([]);
  useEffect(() => {
    attempt('The exposure log could not be read', async () => setLog(await loadExposures()));
  }, [attempt, loadExposures, items]);
  const titleOf = ({ exerciseId, exerciseVersion }: Exposure): string =>
    items?.find(({ id, version }) => id === exerciseId && version === exerciseVersion)?.title ??
    `An exercise that is not in the bank (${exerciseId})`;
  return (
    <section className={styles.group} aria-labelledby="exposure-log">
      <h2 id="exposure-log">Who was given what</h2>
      {log.length === 0 ? (
        <p className={styles.quiet}>Nobody yet. An interview with an exercise adds its line by itself.</p>
      ) : (
        <div className={own.scroller} role="region" aria-labelledby="exposure-log" tabIndex={0}>
          <table className={own.log}>
            <thead>
              <tr>
                <th scope="col">Given</th>
                <th scope="col">Exercise</th>
                <th scope="col">Version</th>
                <th scope="col">Candidate</th>
              </tr>
            </thead>
            <tbody>
              {log.map((exposure) => (
                <tr key={exposure.id}>
                  {/* Of one that was erased only the month is kept. */}
                  <td>{(exposure.interviewId === null ? shown.month : shown.day)(exposure.at)}</td>
                  <td dir="auto">{visibleText(titleOf(exposure))}</td>
                  <td>{exposure.exerciseVersion}</td>
                  <td dir="auto">{candidateWords(exposure, shown)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function candidateWords({ interviewId, candidate }: Exposure, shown: Shown): string {
  if (interviewId === null) return 'Erased';
  return candidate === null ? 'Not chosen yet' : shown.name(candidate);
}
