import { roleAndLevel } from '@/components/interviews/words';
import { daysFromNow } from '@/components/interviews/time-in-words';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useShown, type Shown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import type { InterviewRow } from '@/core/interview/interview-row';
import type { Listed } from '@/core/interview/list-interviews';
import { isSample } from '@/core/sample/sample-id';
import { nextInWords, STEP_LOOK } from './next-words';
import styles from './list-item.module.css';

/** One interview of the list: what it needs next, whose it is, when; a click anywhere opens it. */
export function ListItem({
  listed: { next, row },
  now,
  onOpen,
  onOpenUrl,
}: {
  listed: Listed;
  /** Epoch ms. */
  now: number;
  onOpen: () => void;
  onOpenUrl: (url: string) => void;
}) {
  const shown = useShown();
  const name = shown.candidate(row);
  const { icon, tone } = STEP_LOOK[next.step];
  const { mrUrl } = row;
  return (
    <div className={styles.item}>
      <div className={styles.who}>
        <button type="button" className={styles.open} data-open aria-label={`Open: ${name}`} onClick={onOpen}>
          {name}
        </button>
        {isSample(row) && <Badge tone="neutral">Sample</Badge>}
        <div className={styles.facts}>{roleAndLevel(row)}</div>
      </div>
      <div className={styles.facts}>{shown.of(row.candidate).text(exerciseWords(row))}</div>
      <div className={styles.next}>
        <span className={styles[tone]}>
          <Icon name={icon} size={12} />
        </span>
        <span>{nextInWords(next, now)}</span>
      </div>
      <div className={styles.facts}>{callWords(row, now, shown)}</div>
      <div className={styles.elsewhere}>
        {mrUrl !== null && !isSample(row) && (
          <Button
            size="small"
            variant="quiet"
            icon="external-link"
            aria-label={`Merge request on GitLab: ${name}`}
            onClick={() => onOpenUrl(mrUrl)}
          />
        )}
      </div>
    </div>
  );
}

function exerciseWords({ exerciseId, exerciseTitle, kind, mrTitle }: InterviewRow): string {
  if (kind === 'alternative') return 'Another form';
  if (exerciseId !== null) return exerciseTitle ?? 'Exercise not in the bank';
  return mrTitle ?? 'No exercise';
}

/** Relative first: the dashboard is looked at on other days than the call's. */
function callWords({ callAt, callName }: InterviewRow, now: number, shown: Shown): string {
  if (callAt === null) return '';
  const called = callName === '' ? 'Call' : visibleText(callName);
  const relative = `${called} ${daysFromNow(callAt, now)}`;
  return shown.hidesTimes ? relative : `${relative}, ${shown.day(callAt)}`;
}
