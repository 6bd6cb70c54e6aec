import { useId, useState, type SubmitEvent } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { afterSending } from '@/components/notes/read-typed';
import { Button } from '@/components/ui/button';
import { Field, Select, TextArea } from '@/components/ui/field';
import { SaveStatusText } from '@/components/ui/save-status';
import { visibleText } from '@/components/ui/visible-text';
import { byMoment } from '@/core/panel/amendment';
import { AMENDMENT_DRAFT } from '@/stores/panel-store';
import { AmendmentList } from './amendment-list';
import { usePanelRecords, usePanelStore } from './panel-context';
import styles from './panel.module.css';

const WHOLE = '';

/** What was added to the sealed scorecard, and the line to add more. What is typed is kept as a draft until it is added. */
export function Amendments() {
  const { interviewStore } = useApp();
  const store = usePanelStore();
  const attempt = useAttempt();
  const heading = useId();
  const { amendments, seal } = usePanelRecords();
  const criteria = seal?.scorecard.criteria ?? [];
  const text = useInterview((state) => state.draft(AMENDMENT_DRAFT));
  const status = useInterview((state) => state.saves[AMENDMENT_DRAFT]);
  const [criterionId, setCriterionId] = useState(WHOLE);
  const [busy, setBusy] = useState(false);
  const titleOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.title ?? id;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (words === '' || busy) return;
    attempt('The amendment was not saved', async () => {
      setBusy(true);
      try {
        await interviewStore.getState().flush();
        await store.getState().amend(criterionId === WHOLE ? null : criterionId, words);
        // What was typed while it was being stored is the next one.
        const drafts = interviewStore.getState();
        drafts.type(AMENDMENT_DRAFT, afterSending(text, drafts.draft(AMENDMENT_DRAFT)).trimStart());
        setCriterionId(WHOLE);
      } finally {
        setBusy(false);
      }
    });
  };
  return (
    <>
      <h4 id={heading} className={styles.subheading}>
        Amendments
      </h4>
      {amendments.length > 0 && (
        <AmendmentList
          label="Amendments"
          amendments={[...amendments].sort(byMoment)}
          titleOf={(id) => (id === null ? null : titleOf(id))}
        />
      )}
      <form className={styles.form} aria-labelledby={heading} onSubmit={add}>
        <Field
          label="Amend"
          hint={
            seal?.othersOpenedAt == null
              ? 'Dated, and shown beside what you sealed.'
              : 'Dated, and marked as written after you had opened others’.'
          }
        >
          {(ids) => (
            <TextArea
              {...ids}
              rows={2}
              value={text}
              onChange={({ target }) => interviewStore.getState().type(AMENDMENT_DRAFT, target.value)}
            />
          )}
        </Field>
        <Field label="About">
          {(ids) => (
            <Select {...ids} value={criterionId} onChange={({ target }) => setCriterionId(target.value)}>
              <option value={WHOLE}>The whole scorecard</option>
              {criteria.map(({ id, title }) => (
                <option key={id} value={id}>
                  {visibleText(title)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className={styles.buttons}>
          <Button size="small" type="submit" disabled={busy || text.trim() === ''}>
            Add the amendment
          </Button>
          <SaveStatusText status={text === '' && status?.state === 'saved' ? undefined : status} />
        </div>
      </form>
    </>
  );
}
