import { useInterview } from '@/components/app/app-context';
import { useActivity } from '@/components/notes/activity-link';
import { CommentText } from '@/components/review/comment-text';
import { useShown } from '@/components/shown/shown';
import { counted } from '@/components/ui/counted';
import { Disclosure } from '@/components/ui/disclosure';
import { saidBefore } from '@/core/exercise/said-before';
import { useReviewedExercise } from './use-exercise';
import styles from './findings.module.css';

/** What others had said in the thread before this comment: it may have been the hint. Nothing where nobody had. */
export function SaidBefore({ eventId }: { eventId: string }) {
  const shown = useShown();
  const event = useActivity(eventId);
  const candidate = useInterview((state) => state.file?.interview.candidate ?? null);
  const threads = useReviewedExercise()?.threads;
  if (event?.kind !== 'comment' || !candidate) return null;
  const before = saidBefore(eventId, threads?.get(event.threadId) ?? [], candidate);
  if (before.length === 0) return null;
  return (
    <Disclosure label={`Said before it: ${counted(before.length, 'comment')} by others`}>
      <ol className={styles.before}>
        {before.map((comment) => (
          <li key={comment.id}>
            <span className={styles.author}>{shown.person(comment.author, 'Unknown')}</span>
            <CommentText body={comment.body} suggestions={comment.suggestions} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
