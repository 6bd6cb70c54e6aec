import { useDeferredValue, useState } from 'react';
import { useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import type { Evidence } from '@/core/interview/interview';
import { EvidenceItem } from './evidence-item';
import styles from './evidence-list.module.css';

const NONE: Evidence[] = [];

/** So many are drawn together: a comment is Markdown, and drawing one takes about a millisecond. */
const SHOWN_AT_ONCE = 8;
/** Of these so many with the criterion itself; the others follow in slices, so that the key that opened it is answered. */
const SHOWN_WITH_IT = 1;

/** What was tagged as evidence for one criterion, in the order in which it was tagged; many in parts. */
export function EvidenceList({ criterionId }: { criterionId: string }) {
  const all = useInterview((state) => state.file?.evidence ?? NONE);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const drawn = useDeferredValue(shown, SHOWN_WITH_IT);
  const evidence = all.filter((piece) => piece.criterionId === criterionId);
  if (evidence.length === 0) {
    return <p className={styles.none}>None yet. Tag a comment in the Review tab, or one of your notes.</p>;
  }
  const left = evidence.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label="Evidence">
        {evidence.slice(0, drawn).map((piece) => (
          <EvidenceItem key={piece.id} piece={piece} />
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.more}>
          <Button size="small" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
            Show {Math.min(left, SHOWN_AT_ONCE)} more of {left}
          </Button>
        </p>
      )}
    </>
  );
}
