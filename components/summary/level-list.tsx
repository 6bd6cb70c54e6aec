import { useMemo } from 'react';
import { useInterview, useRecords } from '@/components/app/app-context';
import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import { readCoverage } from '@/core/evidence/coverage';
import { criterionTitle } from '@/core/rubric/criteria';
import { besideRating } from '@/core/rubric/levels-in-words';
import styles from './summary-tab.module.css';

/** What was rated against the bar of the other level too, in words: what the sentence about the level rests on. */
export function LevelList() {
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const lines = useMemo(() => {
    if (!file || !rubric) return [];
    return readCoverage(file, rubric).flatMap(({ criterionId, rating }) => {
      const words = rating && besideRating(rating.values, file.interview.level);
      return words === null ? [] : [{ criterionId, words }];
    });
  }, [file, rubric]);
  if (!rubric || lines.length === 0) return null;
  return (
    <Disclosure label={`Rated against the other level too: ${lines.length}`}>
      <ul className={styles.missing} aria-label="Rated against the other level too">
        {lines.map(({ criterionId, words }) => (
          <li key={criterionId}>
            {visibleText(criterionTitle(rubric, criterionId))}: {words}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
