import { useReview } from '@/components/app/app-context';
import { useRecognisedExercise } from '@/components/exercise/use-recognised-exercise';
import { ReadingStatus } from '@/components/review/reading-status';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import { knownSurface } from '@/stores/review-store';
import { beginInterview } from './begin-interview';
import { MergeRequestFacts } from './merge-request-facts';
import { StartFields } from './start-fields';
import { useStart } from './use-start';
import { whatWasRead } from './what-was-read';
import styles from './page.module.css';

/** What is known about the merge request before an interview begins, and the button that begins it. */
export function StartInterview({ onStarted, onCancel }: { onStarted: () => void; onCancel?: () => void }) {
  const review = useReview((state) => state.review);
  const surface = useReview(knownSurface);
  const exercise = useRecognisedExercise();
  const start = useStart(exercise);

  const begin = async () => {
    if (!surface) return;
    if (await start.start((chosen) => beginInterview(surface, review, chosen))) onStarted();
  };

  return (
    <div className={styles.page}>
      <h2>Start an interview on this merge request</h2>
      {review.mergeRequest && (
        <MergeRequestFacts mergeRequest={review.mergeRequest} read={whatWasRead(review.records)} />
      )}
      <ReadingStatus />
      {exercise && (
        <p>
          Exercise: {visibleText(exercise.title)}, version {exercise.version}
        </p>
      )}
      <StartFields start={start} />
      <div className={styles.actions}>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <Button variant="confirm" disabled={start.starting} onClick={() => void begin()}>
          Start interview
        </Button>
      </div>
    </div>
  );
}
