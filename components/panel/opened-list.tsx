import { useAttempt } from '@/components/app/attempt';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import { memberName } from '@/core/panel/compare';
import { differencesOf } from '@/core/panel/same-interview';
import { usePanelRecords, usePanelStore } from './panel-context';
import styles from './panel.module.css';

/** Whose scorecards are open, as their files say, what is not the same in them, and a way to take one out again. */
export function OpenedList() {
  const store = usePanelStore();
  const attempt = useAttempt();
  const shown = useShown();
  const { received, seal } = usePanelRecords();
  if (!seal) return null;
  return (
    <ul className={styles.opened} aria-label="Opened scorecards">
      {received.map((each) => {
        const name = visibleText(memberName({ author: each.author, isOwn: false }));
        return (
          <li key={each.id}>
            <span className={styles.facts}>
              <strong>{name}</strong>
              <span>sealed {shown.moment(each.sealedAt)}, as the file says</span>
              <Button
                size="small"
                variant="quiet"
                icon="close"
                aria-label={`Remove the scorecard of ${name}`}
                onClick={() =>
                  attempt('The scorecard was not removed', () => store.getState().remove(each.id))
                }
              />
            </span>
            {differencesOf(seal, each).map((sentence) => (
              <p key={sentence} className={styles.quiet}>
                {sentence}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
