import { useState } from 'react';
import { useApp, useInterview, useRecords } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { refusedWords } from '@/core/panel/refused-words';
import { usePanelRecords, usePanelStore } from './panel-context';
import styles from './panel.module.css';

/** What was being written here while the scorecard was sealed on another page: nothing of it goes without being asked. */
export function RefusedWords() {
  const { interviewStore } = useApp();
  const store = usePanelStore();
  const attempt = useAttempt();
  const shown = useShown();
  const file = useRecords();
  const { seal } = usePanelRecords();
  const saves = useInterview((state) => state.saves);
  const [busy, setBusy] = useState(false);
  if (!file || !seal) return null;
  const failed = Object.keys(saves).filter((field) => saves[field]?.state === 'failed');
  return refusedWords(failed, file, seal).map(({ field, criterionId, text }) => {
    const giveUp = () => interviewStore.getState().giveUp(field);
    return (
      <Notice
        key={field}
        tone="warning"
        title="This came after the scorecard was sealed, and is not part of it."
        action={
          <>
            {text !== '' && (
              <Button
                size="small"
                disabled={busy}
                onClick={() =>
                  attempt('The amendment was not saved', async () => {
                    setBusy(true);
                    try {
                      await store.getState().amend(criterionId, text);
                      await giveUp();
                    } finally {
                      setBusy(false);
                    }
                  })
                }
              >
                Make it an amendment
              </Button>
            )}
            <Button
              size="small"
              variant="quiet"
              onClick={() => attempt('What was sealed could not be read', giveUp)}
            >
              Leave it out
            </Button>
          </>
        }
      >
        <p className={styles.words} dir="auto">
          {text === '' ? 'A change without words of its own.' : shown.text(text)}
        </p>
      </Notice>
    );
  });
}
