import { useRef } from 'react';
import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { Field, TextArea } from '@/components/ui/field';
import { BalanceCheck, WritingCheck } from '@/components/writing/writing-check';
import { whyNotSubmitted } from '@/core/call/part-duties';
import { fieldDocument } from '@/core/summary/field-document';
import { isPlaced } from '@/core/summary/placed-lines';
import { toHtml } from '@/core/summary/to-html';
import { toMarkdown } from '@/core/summary/to-markdown';
import { CopyButton } from './copy-button';
import type { FieldWords } from './fields';
import { PlacedLines } from './placed-lines';
import styles from './feedback-field.module.css';

/** One text of the feedback: saved as it is typed, copied by itself into its own field of the hiring system. */
export function FeedbackField({ words }: { words: FieldWords }) {
  const { interviewStore } = useApp();
  const feedback = useInterview((state) => state.file?.feedback ?? null);
  const part = useInterview((state) => state.file?.interview.part ?? 'lead');
  const sealedAt = useSealedAt();
  const { field, label, hint, rows } = words;
  const text = feedback?.[field] ?? '';
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.field} data-place={`feedback:${field}`}>
      <Field label={label} hint={hint}>
        {(ids) => (
          <TextArea
            {...ids}
            ref={area}
            rows={rows}
            readOnly={sealedAt !== null}
            value={text}
            onChange={(event) => interviewStore.getState().writeFeedback({ [field]: event.target.value })}
          />
        )}
      </Field>
      {isPlaced(field) && <PlacedLines field={field} onEmpty={() => area.current?.focus()} />}
      <WritingCheck text={text} field={field} label={label} />
      {(field === 'pros' || field === 'cons') && (
        <BalanceCheck pros={feedback?.pros ?? ''} cons={feedback?.cons ?? ''} field={field} />
      )}
      {feedback && text.trim() !== '' && whyNotSubmitted(part) === null && (
        <span className={styles.copy}>
          <CopyButton
            label={`Copy ${label.toLowerCase()}`}
            iconOnly
            output={() => {
              const document = fieldDocument(feedback, field);
              return { html: toHtml(document), plain: toMarkdown(document) };
            }}
          />
        </span>
      )}
    </div>
  );
}
