import { useRef, useState } from 'react';
import { useApp, useInterview, useRecords, useSealedAt } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { draftFeedback } from '@/core/summary/draft-feedback';
import { placeLines, type PlacedField } from '@/core/summary/placed-lines';
import { fieldLabel } from './fields';
import { fillFields, type Filling } from './fill-fields';
import styles from './summary-tab.module.css';

/**
 * Writes what ratings, evidence and notes say into the fields that are empty. Fields with own words in them are left
 * alone; what they don't hold yet is offered, field by field.
 */
export function FillButton() {
  const { interviewStore } = useApp();
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const [filling, setFilling] = useState<Filling | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const sealedAt = useSealedAt();
  if (!file || !rubric || sealedAt !== null) return null;
  /** Every line says of itself that it was placed, until the interviewer confirms or changes it. */
  const place = (texts: [PlacedField, string][]) => {
    for (const [field, lines] of texts) {
      const store = interviewStore.getState();
      const feedback = store.file?.feedback ?? emptyFeedback(file.interview.id, 0);
      store.writeFeedback(placeLines(feedback, field, lines));
    }
  };
  const fill = () => {
    const written = file.feedback ?? emptyFeedback(file.interview.id, 0);
    const next = fillFields(written, draftFeedback(file, rubric));
    place(Object.entries(next.fill) as [PlacedField, string][]);
    setFilling(next);
  };
  const append = ({ field, lines }: Filling['offer'][number]) => {
    place([[field, lines]]);
    answer((before) => before && { ...before, offer: before.offer.filter((each) => each.field !== field) });
  };
  // A button goes with its offer. At the next one a second Enter would add what nobody asked for.
  const answer = (next: (before: Filling | null) => Filling | null) =>
    keepFocus(
      () => part.current,
      () => setFilling(next),
    );

  return (
    <div
      ref={part}
      className={styles.head}
      role="group"
      aria-label="Words from ratings and notes"
      tabIndex={-1}
    >
      <Button className={styles.fill} size="small" icon="list-task" onClick={fill}>
        Fill from ratings and notes
      </Button>
      {filling && filling.offer.length > 0 && (
        <Notice
          tone="neutral"
          title="These already hold your words, so nothing was changed in them."
          action={
            <>
              {filling.offer.map((offer) => (
                <Button key={offer.field} size="small" onClick={() => append(offer)}>
                  Add {lineCount(offer.lines)} to {fieldLabel(offer.field).toLowerCase()}
                </Button>
              ))}
              <Button size="small" variant="quiet" onClick={() => answer(() => null)}>
                Leave as it is
              </Button>
            </>
          }
        />
      )}
      {filling && filling.offer.length === 0 && Object.keys(filling.fill).length === 0 && (
        <p className={styles.quiet} role="status">
          Ratings and notes say nothing that is not written here already.
        </p>
      )}
    </div>
  );
}

const lineCount = (lines: string): string => counted(lines.split('\n').length, 'line');
