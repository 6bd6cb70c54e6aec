import { useInterview } from '@/components/app/app-context';
import { formatRelative, formatSpan } from '@/core/activity/relative-time';
import type { Sitting } from '@/core/activity/timeline';
import styles from './sitting-header.module.css';

/** Begins a sitting in the list: which one, when relative to the call, from its first to its last act. */
export function SittingHeader({ index, sitting }: { index: number; sitting: Sitting }) {
  const callAt = useInterview((state) => state.file?.interview.callAt ?? null);
  const { entryIds, fromAt, toAt } = sitting;
  const facts = [
    callAt === null ? null : formatRelative(fromAt, callAt),
    `${formatSpan(toAt - fromAt)} from first to last`,
    entryIds.length === 1 ? '1 entry' : `${entryIds.length} entries`,
  ].filter((fact) => fact !== null);
  return (
    <h3 className={styles.sitting}>
      Sitting {index + 1} <span className={styles.facts}>{facts.join(' · ')}</span>
    </h3>
  );
}
