import { useEffect, useRef } from 'react';
import { addressOf } from '@/components/dashboard/address';
import { localDay } from '@/components/interviews/local-date-time';
import { LEVEL_WORDS, ROLE_WORDS } from '@/components/interviews/words';
import { EmptyState } from '@/components/ui/empty-state';
import { visibleText } from '@/components/ui/visible-text';
import type { Attempt } from '@/core/calibration/attempt';
import { RateCriteria } from './rate-criteria';
import { useQualification } from './qualification-context';
import { References } from './references';
import { SampleReview } from './sample-review';
import { dayInWords } from './words';
import styles from '@/components/library/page.module.css';
import own from './qualification.module.css';

/** One time of rating a sample: the review on one side; on the other the criteria, or once committed the references. */
export function AttemptPage({ attempt }: { attempt: Attempt }) {
  const sample = useQualification((state) =>
    state.samples.find(({ id, version }) => id === attempt.sampleId && version === attempt.sampleVersion),
  );
  const committed = attempt.committedAt !== null;
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of what was looked at before, far down perhaps: also the references that of the ratings.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [committed]);
  const back = <a href={addressOf('qualification')}>Qualification</a>;
  if (!sample)
    return (
      <main className={styles.page}>
        <EmptyState title="The sample of this calibration is missing">
          <p>Import it again, or remove the calibration. {back}</p>
        </EmptyState>
      </main>
    );
  const { committedAt } = attempt;
  return (
    <main className={own.wide}>
      <header className={styles.head}>
        <p className={styles.quiet}>{back}</p>
        <h1 ref={title} tabIndex={-1} dir="auto">
          {visibleText(sample.title)}
        </h1>
        <p className={styles.quiet}>
          {ROLE_WORDS[sample.rubric.role]}, {LEVEL_WORDS[sample.level]}, rated by{' '}
          {visibleText(sample.rubric.title)}, version {sample.rubric.version}
          {committedAt !== null && `, committed ${dayInWords(localDay(committedAt))}`}
        </p>
      </header>
      <div className={own.columns}>
        <SampleReview sample={sample} />
        {committedAt === null ? (
          <RateCriteria attempt={attempt} sample={sample} />
        ) : (
          <References attempt={attempt} sample={sample} />
        )}
      </div>
    </main>
  );
}
