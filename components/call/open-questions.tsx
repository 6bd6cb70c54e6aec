import { useInterview } from '@/components/app/app-context';
import { NEED_WORDS } from '@/components/rubric/need-words';
import { useProgress } from '@/components/rubric/use-progress';
import { Disclosure } from '@/components/ui/disclosure';
import type { Level } from '@/core/interview/interview';
import type { Criterion } from '@/core/rubric/rubric';
import { PlanQuestionButton } from './plan-question-button';
import styles from './call-tab.module.css';

/** More than these are shown on demand, so that the notes of the call stay near. */
const SHOWN_AT_ONCE = 5;

/** The criteria that have no evidence yet, must-haves first, each with a question that could bring some. */
export function OpenQuestions() {
  const level = useInterview((state) => state.file?.interview.level ?? 'intermediate');
  const { withoutEvidence } = useProgress();
  if (withoutEvidence.length === 0) return <p className={styles.none}>Every criterion has some evidence.</p>;
  const isMust = (criterion: Criterion) => criterion.need[level] === 'must';
  const inOrder = [...withoutEvidence.filter(isMust), ...withoutEvidence.filter((each) => !isMust(each))];
  const later = inOrder.slice(SHOWN_AT_ONCE);
  return (
    <>
      <Rows label="Criteria without evidence" criteria={inOrder.slice(0, SHOWN_AT_ONCE)} level={level} />
      {later.length > 0 && (
        <div className={styles.fold}>
          <Disclosure label={`${later.length} more`}>
            <Rows label="More criteria without evidence" criteria={later} level={level} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Rows({ label, criteria, level }: { label: string; criteria: readonly Criterion[]; level: Level }) {
  return (
    <ul aria-label={label}>
      {criteria.map(({ id, title, need, questions }) => (
        <li key={id} className={styles.row}>
          <p className={styles.rowTitle}>
            {title}
            <span className={styles.quiet}>{NEED_WORDS[need[level] === 'must' ? 'must' : 'nice']}</span>
          </p>
          {questions[0] !== undefined && (
            <div className={styles.suggested}>
              <p className={styles.question}>{questions[0]}</p>
              <PlanQuestionButton criterionId={id} question={questions[0]} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
