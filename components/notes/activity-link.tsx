import { useApp, useReview } from '@/components/app/app-context';
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
export function ActivityLink({ eventId, words }: { eventId: string; words?: string }) {
  const { reviewStore, openUrl } = useApp();
  const event = useActivity(eventId);
  if (!event) return <span className={styles.gone}>Not in the merge request now</span>;

  const text = words ?? sourceWords(event);
  if (event.kind === 'comment') {
    const target = { noteId: event.noteId, threadId: event.threadId, onDiff: event.position !== null };
    return (
      <button
        type="button"
        className={styles.link}
        title="Show in GitLab"
        onClick={() => void reviewStore.getState().jump(target)}
      >
        <Icon name="comment" size={12} />
        <span className={styles.text}>{text}</span>
      </button>
    );
  }
  if (event.kind === 'commit' && event.webUrl !== null) {
    const url = event.webUrl;
    return (
      <button type="button" className={styles.link} title="Open in GitLab" onClick={() => openUrl(url)}>
        <Icon name="commit" size={12} />
        <span className={styles.text}>{text}</span>
      </button>
    );
  }
  return <span className={styles.gone}>{text}</span>;
}
