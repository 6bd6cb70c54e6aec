import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import styles from './findings.module.css';

/** What was dismissed last, with the way back. */
export function Undo({ what, onUndo }: { what: string; onUndo: () => void }) {
  return (
    <p className={styles.undo}>
      <span className={styles.dismissed}>Dismissed: {useShown().text(what)}</span>
      <Button size="small" variant="quiet" icon="go-back" data-undo onClick={onUndo}>
        Undo
      </Button>
    </p>
  );
}
