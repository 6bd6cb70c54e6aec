import { useMemo, useRef, useState } from 'react';
import { useInterview, useRecords, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { useShown } from '@/components/shown/shown';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import { whyNotSubmitted } from '@/core/call/part-duties';
import { whatIsMissing } from '@/core/summary/what-is-missing';
import { usePanelStore } from './panel-context';
import styles from './panel.module.css';

/** More than these push the question away that they are asked with. */
const SHOWN = 5;

/** Seals the scorecard, which is asked for twice: it is the one thing here that is never taken back. */
export function Submit() {
  const part = useInterview((state) => state.file?.interview.part ?? 'lead');
  const sealedAt = useSealedAt();
  const shown = useShown();
  const whyNot = whyNotSubmitted(part);
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (sealedAt !== null) {
    return (
      <p className={styles.sealed}>
        <Badge tone="neutral" icon="check">
          {whyNot === null ? 'Sealed' : 'Sealed for comparison'}
        </Badge>{' '}
        {shown.moment(sealedAt)}. Ratings, evidence, findings and feedback are only read from now on; notes go
        on.
      </p>
    );
  }
  const label = whyNot === null ? 'Seal and submit' : 'Seal for comparison';
  return (
    <>
      <p className={styles.quiet}>
        Sealing keeps your scorecard as it is. After it nothing of it is edited; what you add is dated and
        stands beside it.{' '}
        {whyNot ?? 'Send it on in the hiring system as always: nothing leaves Second Chair by itself.'}
      </p>
      {asking ? (
        <Asked
          label={label}
          onDone={() =>
            keepFocus(
              () => place.current?.querySelector('button'),
              () => setAsking(false),
            )
          }
        />
      ) : (
        <div ref={place} className={styles.buttons}>
          <Button variant="confirm" onClick={() => setAsking(true)}>
            {label}
          </Button>
        </div>
      )}
    </>
  );
}

function Asked({ label, onDone }: { label: string; onDone: () => void }) {
  const store = usePanelStore();
  const attempt = useAttempt();
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const [busy, setBusy] = useState(false);
  const missing = useMemo(() => (file && rubric ? whatIsMissing(file, rubric) : []), [file, rubric]);
  const seal = () =>
    attempt('The scorecard was not sealed', async () => {
      setBusy(true);
      try {
        await store.getState().seal();
        onDone();
      } finally {
        setBusy(false);
      }
    });
  return (
    <Notice
      tone={missing.length === 0 ? 'info' : 'warning'}
      title={missing.length === 0 ? 'Seal the scorecard as it is?' : 'Seal the scorecard with this missing?'}
      action={
        <>
          <Button size="small" variant="confirm" disabled={busy} onClick={seal}>
            {label}
          </Button>
          <Button size="small" disabled={busy} autoFocus onClick={onDone}>
            Not yet
          </Button>
        </>
      }
    >
      This can’t be taken back.
      {missing.length > 0 && (
        <ul className={styles.sentences} aria-label="Missing">
          {missing.slice(0, SHOWN).map((sentence) => (
            <li key={sentence}>{visibleText(sentence)}</li>
          ))}
          {missing.length > SHOWN && <li>And {missing.length - SHOWN} more.</li>}
        </ul>
      )}
    </Notice>
  );
}
