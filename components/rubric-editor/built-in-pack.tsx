import { lazy, Suspense } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { addressOf, goTo } from '@/components/dashboard/address';
import { ROLE_WORDS } from '@/components/interviews/words';
import { ExportButtons } from '@/components/library/export-buttons';
import { useLibrary } from '@/components/library/library-context';
import { Button } from '@/components/ui/button';
import type { Rubric } from '@/core/rubric/rubric';
import { duplicateOf } from '@/core/versions/versioned';
import { useRubricKind } from './rubric-kind';
import styles from '@/components/library/library.module.css';

const RubricPreview = lazy(async () => ({ default: (await import('./rubric-preview')).RubricPreview }));

/** A pack that ships: to be read as the interview shows it, and to be duplicated. */
export function BuiltInPack({ pack }: { pack: Rubric }) {
  const { newId, rubricLibrary } = useLibrary();
  const kind = useRubricKind();
  const attempt = useAttempt();
  const duplicate = () =>
    attempt('The pack could not be duplicated', async () => {
      const copy = duplicateOf(pack, newId());
      await rubricLibrary.getState().begin(copy);
      goTo('rubrics', copy.id);
    });
  return (
    <>
      <header className={styles.head}>
        <p>
          <a href={addressOf('rubrics')}>All rubrics</a>
        </p>
        <h1>{pack.title}</h1>
        <p className={styles.quiet}>
          {ROLE_WORDS[pack.role]}, version {pack.version}. It comes with Second Chair and stays as it is.
        </p>
        <div className={styles.actions}>
          <Button size="small" variant="confirm" icon="copy" onClick={duplicate}>
            Duplicate
          </Button>
          <ExportButtons kind={kind} items={[pack]} id={pack.id} />
        </div>
      </header>
      <Suspense fallback={<p role="status">Loading</p>}>
        <RubricPreview rubric={pack} />
      </Suspense>
    </>
  );
}
