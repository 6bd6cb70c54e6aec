import { useProgress } from '@/components/rubric/use-progress';
import { useInterview } from '@/components/app/app-context';
import type { Criterion } from '@/core/rubric/rubric';
import styles from './call-tab.module.css';

/** The criteria that have no evidence yet, must-haves first, each with a question that could bring some. */
export function OpenQuestions() {
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  const { withoutEvidence } = useProgress();
  if (withoutEvidence.length === 0) return <p className={styles.none}>Every criterion has some evidence.</p>;
  const isMust = (criterion: Criterion) => criterion.need[level] === 'must';
  const inOrder = [...withoutEvidence.filter(isMust), ...withoutEvidence.filter((each) => !isMust(each))];
  return (
    <ul className={styles.rows} aria-label="Criteria without evidence">
      {inOrder.map((criterion) => (
        <li key={criterion.id} className={styles.row}>
          <p className={styles.rowTitle}>
            {criterion.title}
            <span className={styles.quiet}>{isMust(criterion) ? 'must' : 'nice to have'}</span>
          </p>
          {criterion.questions[0] !== undefined && (
            <p className={styles.question}>{criterion.questions[0]}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
