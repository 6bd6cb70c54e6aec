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
import { BUILT_IN_RUBRIC_IDS } from '@/core/rubric/built-in-ids';
import type { Rubric } from '@/core/rubric/rubric';
import { newestOf } from '@/core/versions/versioned';
import { BuiltInPack } from './built-in-pack';
import { useBuiltInPacks } from './built-in-packs';
import { newRubric } from './new-parts';
import { RubricEditor } from './rubric-editor';
import { useRubricKind } from './rubric-kind';
import styles from '@/components/library/page.module.css';

/** All rubrics, or the one of the address. */
export function RubricsSection({ address: { id, view } }: { address: Address }) {
  const kind = useRubricKind();
  const packs = useBuiltInPacks();
  // Read for every page: which versions are in use says what a change does.
  const items = useLoaded(kind);
  if (id === null)
    return (
      <main className={styles.page}>
        <RubricList items={items} packs={packs} />
      </main>
    );
  if (BUILT_IN_RUBRIC_IDS.has(id)) {
    const pack = packs.find((one) => one.id === id);
    return (
      <main className={styles.page}>{pack ? <BuiltInPack pack={pack} /> : <p role="status">Loading</p>}</main>
    );
  }
  return (
    <main className={styles.page}>
      <OpenItem kind={kind} id={id}>
        {(rubric) => <RubricEditor rubric={rubric} view={view} packs={packs} />}
      </OpenItem>
    </main>
  );
}

function RubricList({ items, packs }: { items: Rubric[] | null; packs: readonly Rubric[] }) {
  const kind = useRubricKind();
  const { newId, rubricLibrary } = useLibrary();
  const attempt = useAttempt();
  const own = useMemo(() => newestOf(items ?? []), [items]);
  const begin = () =>
    attempt('The rubric could not be stored', async () => {
      const rubric = newRubric(newId());
      await rubricLibrary.getState().begin(rubric);
      goTo('rubrics', rubric.id);
    });
  return (
    <>
      <header className={styles.head}>
        <h1>Rubrics</h1>
        <p>
          What is rated, for each role, with anchors that say what each rating looks like. An interview keeps
          the version that it began with.
        </p>
      </header>
      <section className={styles.group} aria-labelledby="own-rubrics">
        <h2 id="own-rubrics">Your own</h2>
        {items !== null && own.length === 0 && (
          <p className={styles.quiet}>None yet. Duplicate one of those below, or import one.</p>
        )}
        <ItemList kind={kind} label="Your own" items={own} own />
        <div className={styles.actions}>
          <Button size="small" icon="plus" onClick={begin}>
            New rubric
          </Button>
          {own.length > 0 && <ExportButtons kind={kind} items={own} id={null} />}
        </div>
      </section>
      <ImportItems kind={kind} />
      <section className={styles.group} aria-labelledby="shipped-rubrics">
        <h2 id="shipped-rubrics">Come with Second Chair</h2>
        <p className={styles.quiet}>These stay as they are. Duplicate one to change it.</p>
        <ItemList kind={kind} label="Come with Second Chair" items={packs} own={false} />
      </section>
    </>
  );
}
