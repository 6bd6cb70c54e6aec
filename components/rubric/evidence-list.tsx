import { useInterview } from '@/components/app/app-context';
import type { Evidence } from '@/core/interview/interview';
import { EvidenceItem } from './evidence-item';
import styles from './evidence-list.module.css';

const NONE: Evidence[] = [];

/** What was tagged as evidence for one criterion, in the order in which it was tagged. */
export function EvidenceList({ criterionId }: { criterionId: string }) {
  const all = useInterview((state) => state.file?.evidence ?? NONE);
  const evidence = all.filter((piece) => piece.criterionId === criterionId);
  if (evidence.length === 0) {
    return <p className={styles.none}>None yet. Tag a comment in the Review tab, or one of your notes.</p>;
  }
  return (
    <ul className={styles.list} aria-label="Evidence">
      {evidence.map((piece) => (
        <EvidenceItem key={piece.id} piece={piece} />
      ))}
    </ul>
  );
}
