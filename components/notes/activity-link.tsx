import { useReview } from '@/components/app/app-context';
import { useJump } from '@/components/review/jump-to-gitlab';
import { Icon } from '@/components/ui/icon';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { indexActivity } from './activity-index';
import { sourceWords } from './activity-words';
import styles from './activity-link.module.css';

/** The event with this id in the review, undefined where it is not (any more). */
export function useActivity(eventId: string): ActivityEvent | undefined {
  return indexActivity(useReview((state) => state.review.records)).get(eventId);
}

/** Leads from our own words to what they rest on: scrolls GitLab to the comment, opens a commit. */
export function ActivityLink({ eventId }: { eventId: string }) {
  const event = useActivity(eventId);
  if (!event) return <span className={styles.gone}>Not in the merge request now</span>;
  return <EventLink event={event} />;
}

function EventLink({ event }: { event: ActivityEvent }) {
  const jump = useJump(event);
  const words = sourceWords(event);
  if (!jump) return <span className={styles.gone}>{words}</span>;
  return (
    <button type="button" className={styles.link} title="Show in GitLab" onClick={jump}>
      <Icon name={event.kind === 'commit' ? 'commit' : 'comment'} size={12} />
      <span className={styles.text}>{words}</span>
    </button>
  );
}
