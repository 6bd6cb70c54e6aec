import { visibleText } from '@/components/ui/visible-text';
import type { Level } from '@/core/interview/interview';
import type { Anchor } from '@/core/rubric/rubric';
import styles from './anchor-text.module.css';

/** What one rating looks like; at senior with what senior adds. */
export function AnchorText({ id, anchor, level }: { id: string; anchor: Anchor; level: Level }) {
  return (
    <span id={id} className={styles.text}>
      {visibleText(anchor.text)}
      {level === 'senior' && anchor.seniorAdds !== null && (
        <span className={styles.senior}>
          <span className={styles.label}>Senior adds: </span>
          {visibleText(anchor.seniorAdds)}
        </span>
      )}
    </span>
  );
}
