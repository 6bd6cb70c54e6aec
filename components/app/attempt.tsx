import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { messageOf } from '@/stores/message-of';

/** Something that was tried and did not work, in words for the user. */
interface Failed {
  what: string;
  why: string;
}

/** See `useAttempt`. */
export type RunAttempt = (what: string, act: () => Promise<unknown>) => void;

const AttemptContext = createContext<RunAttempt>(() => {
  throw new Error('useAttempt: no <Attempts> above this component');
});

/**
 * Runs something that may fail and says so if it does: `what` is what the user wanted ("The interview could not be
 * opened"), the error's message is why.
 */
export const useAttempt = (): RunAttempt => useContext(AttemptContext);

/** Shows what failed above its children, until it is put away or the next attempt begins. */
export function Attempts({ children }: { children: ReactNode }) {
  const [failed, setFailed] = useState<Failed | null>(null);
  const attempt = useCallback<RunAttempt>((what, act) => {
    setFailed(null);
    act().catch((error: unknown) => {
      setFailed({ what, why: messageOf(error) });
    });
  }, []);
  const notice = useMemo(
    () =>
      failed && (
        <Notice
          tone="danger"
          title={failed.what}
          action={
            <Button size="small" onClick={() => setFailed(null)}>
              Put away
            </Button>
          }
        >
          {failed.why}
        </Notice>
      ),
    [failed],
  );
  return (
    <AttemptContext value={attempt}>
      {notice}
      {children}
    </AttemptContext>
  );
}
