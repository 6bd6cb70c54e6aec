import { useMemo } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { Chip } from '@/components/notes/chip';
import type { TimelineEntry } from '@/core/activity/timeline';
import { eventIds } from './own-event';
import styles from './entry-evidence.module.css';

/** The criteria that an entry is evidence for. */
export function EntryEvidence({ entry }: { entry: TimelineEntry }) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const evidence = useInterview((state) => state.file?.evidence);
  const rubric = useInterview((state) => state.rubric);
  const own = useMemo(() => {
    const ids = eventIds(entry);
    return (evidence ?? []).filter(
      ({ source }) => source.type === 'activity' && ids.includes(source.eventId),
    );
  }, [evidence, entry]);
  if (own.length === 0) return null;
  return (
    <ul className={styles.evidence} aria-label="Evidence for">
      {own.map(({ id, criterionId }) => {
        const title =
          rubric?.criteria.find((criterion) => criterion.id === criterionId)?.title ?? criterionId;
        return (
          <li key={id} className={styles.tag}>
            <Chip
              icon="label"
              tone="info"
              text={title}
              removeLabel={`Take off: ${title}`}
              onRemove={() =>
                attempt('The evidence was not removed', () => interviewStore.getState().untag(id))
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
