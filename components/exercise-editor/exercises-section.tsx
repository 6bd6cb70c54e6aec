import { useMemo } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { goTo, type Address } from '@/components/dashboard/address';
import { ExportButtons } from '@/components/library/export-buttons';
import { ImportItems } from '@/components/library/import-items';
import { ItemList } from '@/components/library/item-list';
import { useLibrary } from '@/components/library/library-context';
import { OpenItem } from '@/components/library/open-item';
import { useLoaded } from '@/components/library/use-loaded';
import { Button } from '@/components/ui/button';
import type { Exercise } from '@/core/exercise/exercise';
import { newestOf } from '@/core/versions/versioned';
import { ExerciseEditor } from './exercise-editor';
import { ExposureLog } from './exposure-log';
import { useExerciseKind } from './exercise-kind';
import { newExercise } from './new-parts';
import styles from '@/components/library/page.module.css';

/** The exercise bank, or the exercise of the address. */
export function ExercisesSection({ address: { id, view } }: { address: Address }) {
  const kind = useExerciseKind();
  const items = useLoaded(kind);
  return (
    <main className={styles.page}>
      {id === null ? (
        <ExerciseList items={items} />
      ) : (
        <OpenItem kind={kind} id={id}>
          {(exercise) => <ExerciseEditor exercise={exercise} view={view} />}
        </OpenItem>
      )}
    </main>
  );
}

function ExerciseList({ items }: { items: Exercise[] | null }) {
  const kind = useExerciseKind();
  const { newId, exerciseLibrary } = useLibrary();
  const attempt = useAttempt();
  const bank = useMemo(() => newestOf(items ?? []), [items]);
  const begin = () =>
    attempt('The exercise could not be stored', async () => {
      const exercise = newExercise(newId());
      await exerciseLibrary.getState().begin(exercise);
      goTo('exercises', exercise.id);
    });
  return (
    <>
      <header className={styles.head}>
        <h1>Exercises</h1>
        <p>
          Merge requests made for interviews, and what there is to find in them. Candidates must not see this
          page.
        </p>
      </header>
      <section className={styles.group} aria-labelledby="exercise-bank">
        <h2 id="exercise-bank">The bank</h2>
        {items !== null && bank.length === 0 && (
          <p className={styles.quiet}>
            No exercise yet. Import one, or write down what there is to find in yours.
          </p>
        )}
        <ItemList kind={kind} label="The bank" items={bank} own />
        <div className={styles.actions}>
          <Button size="small" icon="plus" onClick={begin}>
            New exercise
          </Button>
          {bank.length > 0 && <ExportButtons kind={kind} items={bank} id={null} />}
        </div>
      </section>
      <ImportItems kind={kind} />
      <ExposureLog items={items} />
    </>
  );
}
