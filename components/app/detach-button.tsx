import { Button } from '@/components/ui/button';
import { PopoverButton } from '@/components/ui/popover';
import { useApp } from './app-context';
import { useAttempt } from './attempt';
import styles from './detach-button.module.css';

const FAILED = 'It could not be moved';

/** Moves what is shown here out of GitLab's page, or out of the side panel; nothing where there is nowhere to go. */
export function DetachButton() {
  const { openSidePanel, detach } = useApp();
  const attempt = useAttempt();
  if (!detach) return null;
  if (!openSidePanel) {
    const label = 'Move to a window of its own';
    return (
      <Button
        size="small"
        variant="quiet"
        icon="detach"
        aria-label={label}
        onClick={() => attempt(FAILED, detach)}
      />
    );
  }
  return (
    <PopoverButton
      size="small"
      variant="quiet"
      icon="detach"
      aria-label="Detach"
      label="Detach"
      width={200}
      layer={(close) => {
        // Within the click: the browsers open a side panel only then.
        const move = (there: () => Promise<void>) => () => {
          close();
          attempt(FAILED, there);
        };
        return (
          <div className={styles.places}>
            <Button variant="quiet" autoFocus onClick={move(openSidePanel)}>
              To the side panel
            </Button>
            <Button variant="quiet" onClick={move(detach)}>
              To a window of its own
            </Button>
          </div>
        );
      }}
    />
  );
}
