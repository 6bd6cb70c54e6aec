import { useInterview } from '@/components/app/app-context';
import { PlanQuestionButton } from '@/components/call/plan-question-button';
import { NoteList } from '@/components/notes/note-list';
import { Disclosure } from '@/components/ui/disclosure';
import { useWasThere } from '@/components/ui/use-was-there';
import { visibleText } from '@/components/ui/visible-text';
import { AI_POLICY_SENTENCES, followsAiPolicy } from '@/core/rubric/ai-policy';
import type { Criterion } from '@/core/rubric/rubric';
import { EvidenceList } from './evidence-list';
import { RatingForm } from './rating-form';
import styles from './criterion-body.module.css';

/** Everything about one criterion: what it looks at, the rating, the evidence, its notes, what to ask. */
export function CriterionBody({ criterion }: { criterion: Criterion }) {
  const qualifications = useInterview((state) => state.rubric?.qualifications);
  const aiPolicy = useInterview((state) => state.file?.interview.aiPolicy ?? 'optional');
  const noteCount = useInterview(
    (state) => state.file?.notes.filter(({ criterionId }) => criterionId === criterion.id).length ?? 0,
  );
  const hasNotes = useWasThere(noteCount > 0);
  const served = qualifications?.filter(({ id }) => criterion.qualifications.includes(id)) ?? [];
  return (
    <div className={styles.body}>
      <p>{visibleText(criterion.looksAt)}</p>
      {followsAiPolicy(criterion.id) && <p className={styles.policy}>{AI_POLICY_SENTENCES[aiPolicy]}</p>}
      {served.length > 0 && (
        <Disclosure label={`Qualifications it serves: ${served.length}`}>
          <ul className={styles.list}>
            {served.map(({ id, text }) => (
              <li key={id}>{visibleText(text)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <RatingForm criterion={criterion} />
      <section className={styles.part} tabIndex={-1} aria-label="Evidence">
        <h5 className={styles.subheading}>Evidence</h5>
        <EvidenceList criterionId={criterion.id} />
      </section>
      {hasNotes && (
        <section className={styles.part} aria-label="Notes for this criterion">
          <h5 className={styles.subheading}>Notes</h5>
          <NoteList
            label="Notes for this criterion"
            filter={({ criterionId }) => criterionId === criterion.id}
          />
        </section>
      )}
      {criterion.questions.length > 0 && (
        <section className={styles.part} aria-label="Suggested questions">
          <h5 className={styles.subheading}>Suggested questions</h5>
          <ul>
            {criterion.questions.map((question) => (
              <li key={question} className={styles.question}>
                {visibleText(question)}
                <PlanQuestionButton criterionId={criterion.id} question={question} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
