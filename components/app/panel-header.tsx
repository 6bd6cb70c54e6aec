import { lazy, Suspense } from 'react';
import { CallClock } from '@/components/call/call-clock';
import { roleAndLevel } from '@/components/interviews/words';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import type { Interview } from '@/core/interview/interview';
import { knownSurface } from '@/stores/review-store';
import { useApp, useReview } from './app-context';
import { useAttempt } from './attempt';
import { DetachButton } from './detach-button';
import { UnsavedLine } from './unsaved-line';
import styles from './panel-header.module.css';

const CallWatch = lazy(async () => ({
  default: (await import('@/components/call/call-watch')).CallWatch,
}));

/** "!7 Fix payments": which merge request this is, as far as it is known, or that there is none. */
function useTitle(interview: Interview | null): { ref: string; title: string } {
  const mergeRequest = useReview((state) => state.review.mergeRequest);
  const surface = useReview(knownSurface);
  if (interview?.mrKey === null) return { ref: '', title: 'Interview without a merge request' };
  const key = interview?.mrKey ?? surface?.mrKey ?? '';
  const ref = /!\d+$/.exec(key)?.[0] ?? '';
  return { ref, title: mergeRequest?.title ?? interview?.mrTitle ?? '' };
}

/** Which merge request, whose interview, what time it is, and how to be rid of all this at once. */
export function PanelHeader({
  interview,
  onEdit,
  onLeave,
}: {
  interview: Interview | null;
  onEdit: () => void;
  /** Goes back to the list of interviews: those of this merge request, where there is one. */
  onLeave: () => void;
}) {
  const { closePanel, hideAll } = useApp();
  const attempt = useAttempt();
  const shown = useShown();
  const { ref, title: whole } = useTitle(interview);
  const title = shown.text(whole);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title} title={title}>
          <span className={styles.ref}>{ref}</span> {title}
        </h1>
        {interview && <CallClock />}
        <div className={styles.buttons}>
          <Button
            size="small"
            variant="quiet"
            icon="eye-slash"
            aria-label="Hide everything"
            onClick={() => attempt('Could not be hidden', hideAll)}
          />
          <DetachButton />
          <Button
            size="small"
            variant="quiet"
            icon="close"
            aria-label="Close the panel"
            onClick={() => attempt('The panel could not be closed', closePanel)}
          />
        </div>
      </div>
      {interview && (
        <div className={styles.line}>
          <span className={styles.who}>
            <span className={styles.name}>{shown.candidate(interview)}</span>
            <span className={styles.role}> · {roleAndLevel(interview)}</span>
          </span>
          <Suspense>
            <CallWatch />
          </Suspense>
          <div className={styles.buttons}>
            <Button size="small" variant="quiet" icon="pencil" aria-label="Edit interview" onClick={onEdit} />
            <Button
              size="small"
              variant="quiet"
              icon="list-task"
              aria-label="Back to the list of interviews"
              onClick={onLeave}
            />
          </div>
        </div>
      )}
      {interview && <UnsavedLine />}
    </header>
  );
}
