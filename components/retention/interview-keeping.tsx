import { useApp } from '@/components/app/app-context';
import type { Interview } from '@/core/interview/interview';
import { EraseSteps } from './erase-steps';
import { KeepControls } from './keep-controls';
import { keptWords } from './keeping-words';
import { useNotice } from './use-notice';
import { useRetention } from './use-retention';
import styles from './retention.module.css';

/** How long the open interview is kept, and the way to erase it now: a part of its settings. */
export function InterviewKeeping({ interview }: { interview: Interview }) {
  const { interviewStore } = useApp();
  const retention = useRetention();
  const notice = useNotice(retention, interview.id);
  const erase = async () => {
    if (!retention) throw new Error('Second Chair is still loading. Try again in a moment.');
    interviewStore.setState({ proof: 'searching' });
    try {
      const answer = await retention.erase([interview.id]);
      interviewStore.setState({ proof: answer.outcome === 'erased' ? answer : null });
      return answer;
    } catch (error) {
      interviewStore.setState({ proof: null });
      throw error;
    }
  };
  return (
    <section className={styles.keeping} aria-label="Keeping">
      <h3>Keeping</h3>
      <p className={styles.quiet}>Now: {keptWords(interview, notice)}.</p>
      <KeepControls interview={interview} onChange={(patch) => interviewStore.getState().change(patch)} />
      <EraseSteps
        label="Erase this interview"
        about="this interview"
        held={interview.legalHold}
        erase={erase}
      />
    </section>
  );
}
