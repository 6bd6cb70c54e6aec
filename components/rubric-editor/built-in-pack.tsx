import { lazy, Suspense } from 'react';
import { addressOf } from '@/components/dashboard/address';
import { ROLE_WORDS } from '@/components/interviews/words';
import { ExportButtons } from '@/components/library/export-buttons';
import { useDuplicate } from '@/components/library/use-duplicate';
import { Button } from '@/components/ui/button';
import type { Rubric } from '@/core/rubric/rubric';
import { useRubricKind } from './rubric-kind';
import styles from '@/components/library/page.module.css';

const RubricPreview = lazy(async () => ({ default: (await import('./rubric-preview')).RubricPreview }));

/** A pack that ships: to be read as the interview shows it, and to be duplicated. */
export function BuiltInPack({ pack }: { pack: Rubric }) {
  const kind = useRubricKind();
  const duplicate = useDuplicate(kind);
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
          <Button size="small" variant="confirm" icon="copy" onClick={() => duplicate(pack)}>
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
