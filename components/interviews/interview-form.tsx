import { useMemo } from 'react';
import { useApp, useInterview, useNow, useReview } from '@/components/app/app-context';
import { InterviewKeeping } from '@/components/retention/interview-keeping';
import { Button } from '@/components/ui/button';
import { Field, TextArea } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { SaveStatusText } from '@/components/ui/save-status';
import { suggestCandidates } from '@/core/activity/candidates';
import { checkInterview } from '@/core/interview/check-interview';
import { INTERVIEW_KINDS, LEVELS, MINUTE_MS, PARTS, type Interview } from '@/core/interview/interview';
import { CallFields } from './call-fields';
import { CandidateFields } from './candidate-fields';
import { ChoiceField } from './choice-field';
import { MergeRequestFacts } from './merge-request-facts';
import { ProcessFields } from './process-fields';
import { RubricVersion } from './rubric-version';
import { KIND_WORDS, LEVEL_WORDS, PART_WORDS, ROLE_WORDS } from './words';
import styles from './page.module.css';

/** Marks what stays with this interviewer. */
function Private({ children }: { children: string }) {
  return (
    <span className={styles.private}>
      <Icon name="lock" size={12} />
      {children}
    </span>
  );
}

const SEALED_HINT = 'Sealed with the scorecard.';

/** Everything about an interview that is not found by reading. Saved as it is filled; there is nothing to submit. */
export function InterviewForm({ interview, onDone }: { interview: Interview; onDone: () => void }) {
  const { interviewStore } = useApp();
  const now = useNow(MINUTE_MS);
  const status = useInterview((state) => state.saves['interview']);
  const review = useReview((state) => state.review);
  const suggested = useMemo(() => suggestCandidates(review), [review]);
  const problems = checkInterview(interview, review.mergeRequest);
  const problem = (field: string) => problems.find((one) => one.field === field)?.message;
  const sealed = interview.sealedAt !== null;
  const change = (patch: Partial<Interview>) => interviewStore.getState().change(patch);

  return (
    <div className={styles.page} data-place="form:">
      <div className={styles.bar}>
        <h2>Interview</h2>
        <SaveStatusText status={status} />
        <Button variant="confirm" size="small" onClick={onDone}>
          Done
        </Button>
      </div>
      {review.mergeRequest && <MergeRequestFacts mergeRequest={review.mergeRequest} />}
      <div className={styles.section}>
        <CandidateFields
          candidate={interview.candidate}
          suggested={suggested}
          participants={review.participants}
          error={problem('candidate')}
          sealed={sealed}
          onChange={(candidate) => change({ candidate })}
        />
        <CallFields interview={interview} now={now} problem={problem} onChange={change} />
      </div>
      <div className={styles.section}>
        <ProcessFields interview={interview} problem={problem} onChange={change} />
      </div>
      <div className={styles.section}>
        <div className={styles.pair}>
          <ChoiceField
            label="Role"
            choices={[interview.role]}
            words={ROLE_WORDS}
            value={interview.role}
            hint="Stays with the rubric it began with."
            error={problem('role')}
            onChange={(role) => change({ role })}
          />
          <ChoiceField
            label="Level"
            choices={sealed ? [interview.level] : LEVELS}
            words={LEVEL_WORDS}
            value={interview.level}
            hint={sealed ? SEALED_HINT : undefined}
            error={problem('level')}
            onChange={(level) => change({ level })}
          />
          <ChoiceField
            label="My role on the call"
            choices={sealed ? [interview.part] : PARTS}
            words={PART_WORDS}
            value={interview.part}
            hint={sealed ? SEALED_HINT : undefined}
            error={problem('part')}
            onChange={(part) => change({ part })}
          />
          <ChoiceField
            label="Kind of interview"
            choices={INTERVIEW_KINDS}
            words={KIND_WORDS}
            value={interview.kind}
            error={problem('kind')}
            onChange={(kind) => change({ kind })}
          />
        </div>
        <RubricVersion />
        {interview.kind === 'alternative' && (
          <Field
            label={
              <>
                Why another form, as the candidate gave it <Private>never exported</Private>
              </>
            }
          >
            {(ids) => (
              <TextArea
                {...ids}
                value={interview.alternativeReason}
                onChange={(event) => change({ alternativeReason: event.target.value })}
              />
            )}
          </Field>
        )}
        {interview.kind === 'alternative' && (
          <Field
            label={
              <>
                What was agreed <Private>never exported</Private>
              </>
            }
            hint="Which form, and with whom it was agreed. Windows and agenda can be changed above and on the call."
            error={problem('alternative')}
          >
            {(ids) => (
              <TextArea
                {...ids}
                rows={3}
                value={interview.alternative}
                onChange={(event) => change({ alternative: event.target.value })}
              />
            )}
          </Field>
        )}
        <Field
          label={
            <>
              Accommodations <Private>never exported</Private>
            </>
          }
          hint="What the candidate asked for, so that the call goes as agreed."
          error={problem('accommodations')}
        >
          {(ids) => (
            <TextArea
              {...ids}
              value={interview.accommodations}
              onChange={(event) => change({ accommodations: event.target.value })}
            />
          )}
        </Field>
      </div>
      <InterviewKeeping interview={interview} />
    </div>
  );
}
