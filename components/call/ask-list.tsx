import { useApp, useInterview } from '@/components/app/app-context';
import { ActivityLink, useActivity } from '@/components/notes/activity-link';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import { describeEvent } from '@/core/activity/describe';
import type { Question } from '@/core/interview/question';
import styles from './call-tab.module.css';

const NONE: Question[] = [];

/** What was marked "ask on the call", in the order in which it was marked. */
export function AskList() {
  const questions = useInterview((state) => state.file?.questions ?? NONE);
  const ids = questions.flatMap(({ source }) => (source.type === 'activity' ? [source.eventId] : []));
  if (ids.length === 0) {
    return (
      <p className={styles.none}>Nothing is marked. “Ask on the call” in the Review tab puts it here.</p>
    );
  }
  return (
    <ul aria-label="Ask on the call">
      {ids.map((id) => (
        <AskItem key={id} eventId={id} />
      ))}
    </ul>
  );
}

function AskItem({ eventId }: { eventId: string }) {
  const { interviewStore } = useApp();
  const event = useActivity(eventId);
  return (
    <li className={styles.row} data-with-action>
      <p className={styles.rowTitle} dir="auto">
        {event ? visibleText(describeEvent(event)) : 'A comment that is not loaded'}
      </p>
      <ActivityLink eventId={eventId} />
      <Button
        className={styles.rowAction}
        size="small"
        variant="quiet"
        icon="check"
        aria-label="Asked: take off the list"
        onClick={() => void interviewStore.getState().toggleAsk(eventId)}
      />
    </li>
  );
}
