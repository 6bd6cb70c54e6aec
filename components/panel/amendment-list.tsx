import { useShown } from '@/components/shown/shown';
import { Badge } from '@/components/ui/badge';
import type { SharedAmendment } from '@/core/panel/amendment';
import styles from './panel.module.css';

/** Amendments with when they were made, and a mark at those that came after others' had been opened. */
export function AmendmentList({
  label,
  amendments,
  titleOf = () => null,
}: {
  label: string;
  amendments: readonly SharedAmendment[];
  /** What an amendment is about; null where its place says it. */
  titleOf?: (criterionId: string | null) => string | null;
}) {
  const shown = useShown();
  return (
    <ul className={styles.amendments} aria-label={label}>
      {amendments.map(({ id, at, criterionId, text, afterOthers }) => {
        const title = titleOf(criterionId);
        return (
          <li key={id} className={styles.amendment}>
            <span className={styles.facts}>
              <time dateTime={shown.machineTime(at)}>{shown.moment(at)}</time>
              {title !== null && <span>{shown.text(title)}</span>}
              {afterOthers && <Badge tone="warning">after others’ were opened</Badge>}
            </span>
            <p className={styles.words} dir="auto">
              {shown.text(text)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
