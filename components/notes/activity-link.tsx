import { useApp, useInterview, useReview } from '@/components/app/app-context';
import { useJump } from '@/components/review/jump-to-gitlab';
import { Icon } from '@/components/ui/icon';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { eventAddress } from '@/core/summary/event-link';
import { indexActivity } from './activity-index';
import { sourceWords } from './activity-words';
import styles from './activity-link.module.css';

/** The event with this id in the review, undefined where it is not (any more). Null asks for none. */
export function useActivity(eventId: string | null): ActivityEvent | undefined {
  const records = useReview((state) => state.review.records);
  // The index is of everything that was read, and is made when somebody really asks.
  return eventId === null ? undefined : indexActivity(records).get(eventId);
}

/** Leads from our own words to what they rest on: scrolls GitLab to the comment, opens a commit. */
export function ActivityLink({ eventId }: { eventId: string }) {
  const event = useActivity(eventId);
  if (!event) return <UnreadLink eventId={eventId} />;
  return <EventLink event={event} />;
}

/** What was not read (again) is still where its id says: every claim keeps its way to the evidence. */
function UnreadLink({ eventId }: { eventId: string }) {
  const { openUrl } = useApp();
  const mrUrl = useInterview((state) => state.file?.interview.mrUrl ?? null);
  const address = eventAddress(eventId, mrUrl);
  const words = 'Not among what was read';
  if (address === null) return <span className={styles.gone}>{words}</span>;
  return (
    <button type="button" className={styles.link} title="Open in GitLab" onClick={() => openUrl(address)}>
      <Icon name="external-link" size={12} />
      <span className={styles.text}>{words}: open it in GitLab</span>
    </button>
  );
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
