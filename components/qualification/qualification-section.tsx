import { useEffect } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { addressOf, type Address } from '@/components/dashboard/address';
import { EmptyState } from '@/components/ui/empty-state';
import { AttemptPage } from './attempt-page';
import { CalibrationSection } from './calibration-section';
import { ExportLog } from './export-log';
import { ProgressSection } from './progress-section';
import { useQualification, useQualificationServices } from './qualification-context';
import { SessionLog } from './session-log';
import styles from '@/components/library/page.module.css';

/** The interviewer's own way to being qualified, or the calibration of the address. */
export function QualificationSection({ address: { id } }: { address: Address }) {
  const { qualificationStore } = useQualificationServices();
  const run = useAttempt();
  const loaded = useQualification((state) => state.sessions !== null);
  const attempt = useQualification((state) => state.attempts.find((one) => one.id === id));
  const isSample = useQualification((state) => state.samples.some((sample) => sample.id === id));
  useEffect(() => {
    run('Your qualification could not be read', () => qualificationStore.getState().load());
  }, [run, qualificationStore]);

  if (!loaded) return <p role="status">Loading</p>;
  // Another calibration is another page: what was open in the one before is not open in it.
  if (attempt) return <AttemptPage key={attempt.id} attempt={attempt} />;
  if (id !== null && !isSample)
    return (
      <main className={styles.page}>
        <EmptyState title="There is no such calibration here">
          <p>
            It may have been removed, or it is stored in another browser.{' '}
            <a href={addressOf('qualification')}>Qualification</a>
          </p>
        </EmptyState>
      </main>
    );
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>Qualification</h1>
        <p>
          How you become qualified to interview, and how you stay calibrated. All of it is about you: nothing
          here is about a candidate, and none of it leaves this browser unless you export it.
        </p>
      </header>
      <ProgressSection />
      <SessionLog />
      <ExportLog />
      <CalibrationSection />
    </main>
  );
}
