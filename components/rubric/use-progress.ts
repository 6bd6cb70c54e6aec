import { useMemo } from 'react';
import { useInterview, useRecords } from '@/components/app/app-context';
import { readCoverage, type CriterionCoverage } from '@/core/evidence/coverage';
import { ratedCriteria } from '@/core/rubric/criteria';
import type { Criterion } from '@/core/rubric/rubric';

/**
 * What has been rated, and what is open, as names in the rubric's order. `all` counts what is rated or still to be rated:
 * `rated` is all of it where `notRated` is empty, so a criterion that may stay open joins it with its rating.
 */
export interface Progress {
  rated: number;
  all: number;
  notRated: Criterion[];
  withoutEvidence: Criterion[];
}

const NOTHING: Progress = { rated: 0, all: 0, notRated: [], withoutEvidence: [] };

/** How far the open interview's rubric has come. */
export function useProgress(): Progress {
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  return useMemo(() => {
    if (!file || !rubric) return NOTHING;
    const criteria = ratedCriteria(rubric, file.interview);
    const coverage = readCoverage(file, rubric);
    const those = (open: (each: CriterionCoverage) => boolean): Criterion[] => {
      const ids = new Set(coverage.filter(open).map(({ criterionId }) => criterionId));
      return criteria.filter(({ id }) => ids.has(id));
    };
    const notRated = those(({ lacksRating }) => lacksRating);
    const rated = coverage.filter(({ value }) => value !== null).length;
    return {
      rated,
      all: rated + notRated.length,
      notRated,
      withoutEvidence: those(({ lacksEvidence }) => lacksEvidence),
    };
  }, [file, rubric]);
}
