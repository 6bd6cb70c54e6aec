import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { useLibrary } from '@/components/library/library-context';
import { useShown, type Shown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import type { Exercise } from '@/core/exercise/exercise';
import type { Exposure } from '@/core/exercise/exposure';
import styles from '@/components/library/page.module.css';
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
          {/* The roles that a table has by itself, for browsers that forget them where it is laid out otherwise. */}
          <table className={own.log} role="table">
            <thead role="rowgroup">
              <tr role="row">
                {['Given', 'Exercise', 'Version', 'Candidate'].map((title) => (
                  <th key={title} scope="col" role="columnheader">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {log.map((exposure) => (
                <tr key={exposure.id} role="row">
                  {/* Of one that was erased only the month is kept. */}
                  <td role="cell">
                    {(exposure.interviewId === null ? shown.month : shown.day)(exposure.at)}
                  </td>
                  {/* In the direction of what is written, and at its column all the same. */}
                  <td role="cell">
                    <bdi>{visibleText(titleOf(exposure))}</bdi>
                  </td>
                  <td role="cell">{exposure.exerciseVersion}</td>
                  <td role="cell">
                    <bdi>{candidateWords(exposure, shown)}</bdi>
                  </td>
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
