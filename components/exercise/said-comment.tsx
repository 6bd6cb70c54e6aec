import type { ReactNode } from 'react';
import { ActivityLink, useActivity } from '@/components/notes/activity-link';
import { useShown } from '@/components/shown/shown';
import { describeEvent } from '@/core/activity/describe';
import { SaidBefore } from './said-before';
import styles from './findings.module.css';

/** A comment of the candidate in two lines, the way to it, and what others had said in its thread before. */
export function SaidComment({
  eventId,
  offered = false,
  facts,
  children,
}: {
  eventId: string;
  /** Not confirmed yet. */
  offered?: boolean;
  facts?: string;
  children: ReactNode;
}) {
  const shown = useShown();
  const event = useActivity(eventId);
  return (
    <li className={styles.comment} data-offered={offered || undefined}>
      {event && (
        <p className={styles.said} dir="auto">
          {shown.text(describeEvent(event))}
        </p>
      )}
      <div className={styles.row}>
        <ActivityLink eventId={eventId} />
        {facts !== undefined && <span className={styles.facts}>{facts}</span>}
        {children}
      </div>
      <SaidBefore eventId={eventId} />
    </li>
  );
}
