import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import type { OwnerReason } from '@/core/activity/commit-ownership';
import { useTimeline } from './timeline-context';
import styles from './commit-owner.module.css';

const REASONS: Record<OwnerReason, string> = {
  corrected: 'you said so',
  pushed: 'pushed by the candidate',
  'e-mail': 'by its e-mail address',
  name: 'by its author’s name',
};

/** Whether a commit counts as the candidate's and why, with the way to correct it: GitLab knows no user for commits. */
export function CommitOwner({ sha, about }: { sha: string; about: string }) {
  const { interviewStore } = useApp();
  const candidate = useInterview((state) => state.file?.interview.candidate ?? null);
  const { byCandidate, reason } = useTimeline().commits.get(sha) ?? { byCandidate: false, reason: null };
  if (!candidate) return null;
  const correct = () => {
    const store = interviewStore.getState();
    const others = (store.file?.interview.commitOwners ?? []).filter((owner) => owner.sha !== sha);
    store.change({ commitOwners: [...others, { sha, byCandidate: !byCandidate }] });
  };
  return (
    <div className={styles.owner}>
      <Button
        size="small"
        variant="quiet"
        icon="user"
        pressed={byCandidate}
        aria-label={`The candidate’s: ${about}`}
        onClick={correct}
      >
        The candidate’s
      </Button>
      {reason !== null && <span className={styles.reason}>{REASONS[reason]}</span>}
    </div>
  );
}
