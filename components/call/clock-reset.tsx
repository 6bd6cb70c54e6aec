import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { PopoverButton } from '@/components/ui/popover';
import { lastReset } from '@/core/call/clock';
import { clockSection } from './clock-section';
import styles from './clock-controls.module.css';

/** Says what it does first: the process rules go by the start of the call. */
function Confirm({ close }: { close: () => void }) {
  const { interviewStore } = useApp();
  const onTheCall = useInterview(
    ({ file }) => file?.notes.filter(({ phase }) => phase === 'call').length ?? 0,
  );
  const reset = () =>
    keepFocus(clockSection, () => {
      interviewStore.getState().resetClock();
      close();
    });
  return (
    <div className={styles.layer}>
      <p>
        The clock goes back to before the call. What the candidate did since counts as their review again.
      </p>
      {onTheCall > 0 && (
        <p>
          {onTheCall === 1 ? '1 note was' : `${onTheCall} notes were`} taken on the call; what they say stays,
          with the time that they have.
        </p>
      )}
      <Button size="small" variant="confirm" autoFocus onClick={reset}>
        Reset the clock
      </Button>
    </div>
  );
}

/** The way back for a clock that was started by mistake, and from there. */
export function ClockReset({ started }: { started: boolean }) {
  const { interviewStore } = useApp();
  const acts = useInterview((state) => state.file?.interview.clock);
  if (started)
    return (
      <PopoverButton
        size="small"
        variant="quiet"
        label="Reset the clock"
        layer={(close) => <Confirm close={close} />}
      >
        Started by mistake
      </PopoverButton>
    );
  if (!acts || !lastReset(acts)) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      onClick={() => keepFocus(clockSection, () => interviewStore.getState().undoReset())}
    >
      Undo the reset
    </Button>
  );
}
