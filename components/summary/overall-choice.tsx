import { useId, useRef } from 'react';
import { useApp, useInterview, useRecords, useSealedAt } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { keepFocus } from '@/components/ui/keep-focus';
import { Notice } from '@/components/ui/notice';
import radio from '@/components/ui/radio-card.module.css';
import { visibleText } from '@/components/ui/visible-text';
import { readCoverage } from '@/core/evidence/coverage';
import { OVERALLS } from '@/core/interview/interview';
import { overallWord } from '@/core/process/overall-words';
import { consistencyHint } from '@/core/summary/consistency-hint';
import styles from './overall-choice.module.css';

/** The overall, chosen by the interviewer and by nobody else, with a word where it contradicts the must-haves. */
export function OverallChoice() {
  const { interviewStore } = useApp();
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const name = useId();
  const choices = useRef<HTMLFieldSetElement>(null);
  const sealed = useSealedAt() !== null;
  if (!file || !rubric) return null;
  const overall = file.feedback?.overall ?? null;
  const hint = consistencyHint(overall, readCoverage(file, rubric), rubric, file.interview);
  const clear = () =>
    keepFocus(
      () => choices.current?.querySelector('input'),
      () => interviewStore.getState().writeFeedback({ overall: null }),
    );
  return (
    <div className={styles.overall}>
      <fieldset ref={choices} disabled={sealed}>
        <legend className={radio.legend}>Overall</legend>
        <div className={styles.choices}>
          {OVERALLS.map((each) => (
            <label key={each} className={classes(radio.card, styles.choice)}>
              <input
                type="radio"
                name={name}
                checked={overall === each}
                onChange={() => interviewStore.getState().writeFeedback({ overall: each })}
              />
              {visibleText(overallWord(file.interview.process.overallWords, each))}
            </label>
          ))}
          {!sealed && overall !== null && (
            <Button size="small" variant="quiet" aria-label="Clear the overall" onClick={clear}>
              Clear
            </Button>
          )}
        </div>
      </fieldset>
      {hint !== null && (
        <Notice tone="info" title="The overall and the ratings differ">
          {visibleText(hint)}
        </Notice>
      )}
    </div>
  );
}
