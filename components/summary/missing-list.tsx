import { useMemo } from 'react';
import { useInterview, useRecords } from '@/components/app/app-context';
import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import { whatIsMissing } from '@/core/summary/what-is-missing';
import styles from './summary-tab.module.css';

/** More than these are shown on demand, so that the list does not push the form away. */
const SHOWN_AT_ONCE = 5;

/** What the scorecard still lacks. */
export function MissingList() {
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const missing = useMemo(() => (file && rubric ? whatIsMissing(file, rubric) : []), [file, rubric]);
  if (missing.length === 0) return <p className={styles.quiet}>Nothing is missing.</p>;
  return (
    <Disclosure label={`Still missing: ${missing.length}`} defaultOpen={missing.length <= SHOWN_AT_ONCE}>
      <ul className={styles.missing} aria-label="Still missing">
        {missing.map((sentence) => (
          <li key={sentence}>{visibleText(sentence)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
