import { useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { fromNow } from '@/components/interviews/time-in-words';
import { dateAndTime } from '@/components/ui/clock-time';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { formatRelative, speakRelative } from '@/core/activity/relative-time';
import styles from './relative-time.module.css';

/**
 * When something happened, relative to the call (or to now, while the call has no time). The clock time, which may say
 * more about a candidate's life than about their review, is shown only when it is asked for.
 */
export function RelativeTime({ at }: { at: number }) {
  const { now } = useApp();
  const callAt = useInterview((state) => state.file?.interview.callAt ?? null);
  const [clock, setClock] = useState(false);
  const relative = callAt === null ? fromNow(at, now()) : formatRelative(at, callAt);
  const spoken = callAt === null ? relative : speakRelative(at, callAt);
  return (
    <button
      type="button"
      className={styles.time}
      aria-pressed={clock}
      title={clock ? 'Show relative time' : 'Show clock time'}
      onClick={() => setClock(!clock)}
    >
      {clock ? dateAndTime(at) : relative}
      {!clock && spoken !== relative && <VisuallyHidden>{`, ${spoken}`}</VisuallyHidden>}
    </button>
  );
}
