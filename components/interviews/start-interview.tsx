import { useState } from 'react';
import { useApp, useInterview, usePresets, useReview } from '@/components/app/app-context';
import { useRecognisedExercise } from '@/components/exercise/use-recognised-exercise';
import { ReadingStatus } from '@/components/review/reading-status';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import { LEVELS, ROLES, type Role } from '@/core/interview/interview';
import { loadPack } from '@/core/rubric/packs';
import type { Rubric } from '@/core/rubric/rubric';
import { messageOf } from '@/stores/message-of';
import { knownSurface } from '@/stores/review-store';
import { beginInterview } from './begin-interview';
import { ChoiceField } from './choice-field';
import { MergeRequestFacts } from './merge-request-facts';
import { RubricChoice } from './rubric-choice';
import { useRubricChoice } from './use-rubric-choice';
import { whatWasRead } from './what-was-read';
import { LEVEL_WORDS, ROLE_WORDS } from './words';
import styles from './page.module.css';

/** The rubric of the role, or words for why there is none. Never rejects. */
async function rubricFor(role: Role): Promise<Rubric | string> {
  try {
    return (
      (await loadPack(role)) ?? `No rubric pack exists for the role ${ROLE_WORDS[role]}. Choose another.`
    );
  } catch (error) {
    return `Its pack could not be loaded: ${messageOf(error)} Reload this page, then start again.`;
  }
}

/** What is known about the merge request before an interview begins, and the button that begins it. */
export function StartInterview({ onStarted }: { onStarted: () => void }) {
  const { interviewStore, newId, now } = useApp();
  const review = useReview((state) => state.review);
  const surface = useReview(knownSurface);
  const status = useInterview((state) => state.saves['interview']);
  const previous = useInterview((state) => state.everywhere[0] ?? null);
  const own = usePresets((state) => state.own);
  const exercise = useRecognisedExercise();
  const [role, setRole] = useState<Role>(previous?.role ?? 'backend');
  const [level, setLevel] = useState(previous?.level ?? 'intermediate');
  const [starting, setStarting] = useState(false);
  const [noRubric, setNoRubric] = useState<string | null>(null);
  const choice = useRubricChoice(role);

  const start = async () => {
    if (!surface) return;
    setStarting(true);
    setNoRubric(null);
    const rubric = choice.rubric ?? (await rubricFor(role));
    if (typeof rubric === 'string') {
      setNoRubric(rubric);
    } else {
      const chosen = { id: newId(), now: now(), rubric, exercise, level, previous, own };
      await interviewStore.getState().create(beginInterview(surface, review, chosen), rubric, exercise);
      if (interviewStore.getState().file) onStarted();
    }
    setStarting(false);
  };

  return (
    <div className={styles.page}>
      <h2>Start an interview on this merge request</h2>
      {review.mergeRequest && (
        <MergeRequestFacts mergeRequest={review.mergeRequest} read={whatWasRead(review.records)} />
      )}
      <ReadingStatus />
      {exercise && (
        <p>
          Exercise: {visibleText(exercise.title)}, version {exercise.version}
        </p>
      )}
      <div className={styles.pair}>
        <ChoiceField
          label="Role"
          choices={ROLES}
          words={ROLE_WORDS}
          value={role}
          onChange={(next) => {
            setRole(next);
            setNoRubric(null);
          }}
        />
        <ChoiceField label="Level" choices={LEVELS} words={LEVEL_WORDS} value={level} onChange={setLevel} />
      </div>
      <RubricChoice
        own={choice.own}
        unfinished={choice.unfinished}
        rubric={choice.rubric}
        onChoose={choice.choose}
      />
      {noRubric !== null && (
        <Notice tone="danger" title="There is no rubric to begin with">
          {noRubric}
        </Notice>
      )}
      {status?.state === 'failed' && (
        <Notice tone="danger" title="The interview was not saved">
          {status.message}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button variant="confirm" disabled={starting} onClick={() => void start()}>
          Start interview
        </Button>
      </div>
    </div>
  );
}
