import { lazy, Suspense } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { MenuButton } from '@/components/ui/menu-button';
import { visibleText } from '@/components/ui/visible-text';
import type { Exercise } from '@/core/exercise/exercise';
import { newestExercises } from '@/core/exercise/recognise-exercise';
import { useBank, useRecognisedExercise } from './use-recognised-exercise';
import styles from './exercise-section.module.css';

// Only who opens the list needs it.
const Findings = lazy(() => import('./findings'));

const nameOf = ({ title, version }: Exercise): string => `${visibleText(title)}, version ${version}`;

/** The exercise that this merge request was made from, with what there was to find; nothing while the bank is empty. */
export function ExerciseSection() {
  const exercise = useInterview((state) => state.exercise);
  const named = useInterview((state) => state.file?.interview.exerciseId ?? null);
  const all = useBank();

  if (exercise) {
    return (
      <Disclosure label={`Exercise: ${nameOf(exercise)}`}>
        <Suspense fallback={<p>Loading the findings</p>}>
          <Findings />
        </Suspense>
      </Disclosure>
    );
  }
  if (named !== null) return <MissingExercise id={named} all={all ?? []} />;
  return <OfferedExercise all={all ?? []} />;
}

/** The interview names a version that is not stored here: what was said about it is kept. */
function MissingExercise({ id, all }: { id: string; all: readonly Exercise[] }) {
  return (
    <div className={styles.offer}>
      <p>
        The exercise “{visibleText(id)}” of this interview is not in your bank in the version it began with.
        Import it in the dashboard, or choose another.
      </p>
      <ChooseExercise all={all} />
    </div>
  );
}

/** Where the merge request fits an exercise of the bank, that one; any other can be chosen. */
function OfferedExercise({ all }: { all: readonly Exercise[] }) {
  const { interviewStore } = useApp();
  const found = useRecognisedExercise();
  if (all.length === 0) return null;
  return (
    <div className={styles.offer}>
      {found && (
        <>
          <p>This merge request fits the exercise “{nameOf(found)}”.</p>
          <Button size="small" onClick={() => interviewStore.getState().takeExercise(found)}>
            Use it
          </Button>
        </>
      )}
      <ChooseExercise all={all} />
    </div>
  );
}

function ChooseExercise({ all }: { all: readonly Exercise[] }) {
  const { interviewStore } = useApp();
  const newest = newestExercises(all);
  if (newest.length === 0) return null;
  return (
    <MenuButton
      size="small"
      variant="quiet"
      label="Choose an exercise"
      items={newest.map((one) => ({ id: one.id, label: nameOf(one) }))}
      onSelect={(id) => interviewStore.getState().takeExercise(newest.find((one) => one.id === id) ?? null)}
    />
  );
}
