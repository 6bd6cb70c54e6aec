import { useMemo } from 'react';
import { useInterview } from '@/components/app/app-context';
import { EvidenceChip } from '@/components/evidence/evidence-chip';
import { evidenceOf } from '@/core/evidence/by-source';
import type { TimelineEntry } from '@/core/activity/timeline';
import { eventIds } from './own-event';
import styles from './entry-evidence.module.css';

/** The criteria that an entry is evidence for, and which way each piece speaks. */
export function EntryEvidence({ entry }: { entry: TimelineEntry }) {
  const evidence = useInterview((state) => state.file?.evidence);
  const own = useMemo(
    () => eventIds(entry).flatMap((eventId) => evidenceOf(evidence ?? [], { type: 'activity', eventId })),
    [evidence, entry],
  );
  if (own.length === 0) return null;
  return (
    <ul className={styles.evidence} aria-label="Evidence for">
      {own.map((piece) => (
        <li key={piece.id} className={styles.tag}>
          <EvidenceChip piece={piece} />
        </li>
      ))}
    </ul>
  );
}
