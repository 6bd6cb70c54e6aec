import { useInterview } from '@/components/app/app-context';
import { counted } from '@/components/ui/counted';
import { formatRelative, formatSpan } from '@/core/activity/relative-time';
import type { Sitting } from '@/core/activity/timeline';
import { sittingWords } from './facets';
import type { Beginning } from './rows';
import styles from './part-header.module.css';

/** Begins a part of the list: a sitting, what was submitted together, or what was done on the call and after. */
export function PartHeader({ begins }: { begins: Beginning }) {
  return (
    <h3 className={styles.header}>
      <Title begins={begins} />
    </h3>
  );
}

function Title({ begins }: { begins: Beginning }) {
  switch (begins.type) {
    case 'call':
      return 'On the call and after';
    case 'sitting':
      return <SittingTitle {...begins} />;
    case 'batch':
      return (
        <>
          Submitted together{' '}
          <span className={styles.facts}>
            written earlier, times unknown · {begins.batch.eventIds.length} comments
          </span>
        </>
      );
  }
}

/** Which sitting, when relative to the call, from its first to its last act. */
function SittingTitle({ index, sitting }: { index: number; sitting: Sitting }) {
  const callAt = useInterview((state) => state.file?.interview.callAt ?? null);
  const { entryIds, fromAt, toAt } = sitting;
  const facts = [
    callAt === null ? null : formatRelative(fromAt, callAt),
    `${formatSpan(toAt - fromAt)} from first to last`,
    counted(entryIds.length, 'entry', 'entries'),
  ].filter((fact) => fact !== null);
  return (
    <>
      {sittingWords(index)} <span className={styles.facts}>{facts.join(' · ')}</span>
    </>
  );
}
