import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import type { WritingFinding } from '@/core/writing/writing-finding';
import { KIND_WORDS } from './kind-words';
import { SourceLink } from './source-link';
import styles from './findings.module.css';

/** One place in the text: the words, what they are, why they are worth a look, and where that comes from. */
export function Finding({ finding, onDismiss }: { finding: WritingFinding; onDismiss: () => void }) {
  const quote = useShown().text(finding.quote);
  return (
    <li>
      <div className={styles.head}>
        <q className={styles.quote} dir="auto">
          {quote}
        </q>
        <Button
          size="small"
          variant="quiet"
          data-dismiss
          aria-label={`Dismiss: ${quote}`}
          onClick={onDismiss}
        >
          Dismiss
        </Button>
      </div>
      <p className={styles.why}>
        <span className={styles.kind}>{KIND_WORDS[finding.kind]}.</span> {finding.why}{' '}
        <SourceLink source={finding.source} />
      </p>
    </li>
  );
}
