import { useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { fromNow } from '@/components/interviews/time-in-words';
import { useShown } from '@/components/shown/shown';
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
  const shown = useShown();
  const [clock, setClock] = useState(false);
  const relative = callAt === null ? fromNow(at, now()) : formatRelative(at, callAt);
  const spoken = callAt === null ? relative : speakRelative(at, callAt);
  const words = (
    <>
      {clock ? shown.moment(at) : relative}
      {!clock && spoken !== relative && <VisuallyHidden>{`, ${spoken}`}</VisuallyHidden>}
    </>
  );
  if (shown.hidesTimes) return <span className={styles.time}>{words}</span>;
  return (
    <button
      type="button"
      className={styles.time}
      aria-pressed={clock}
      title={clock ? 'Show relative time' : 'Show clock time'}
      onClick={() => setClock(!clock)}
    >
      {words}
    </button>
  );
}
