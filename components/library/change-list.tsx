import { lazy, Suspense } from 'react';
import { visibleText } from '@/components/ui/visible-text';
import type { FieldChange, GroupChanges, PartChange } from '@/core/versions/compare';
import page from './page.module.css';
import rows from './rows.module.css';
import styles from './change-list.module.css';

// Only who compares needs the comparison.
const TextChanges = lazy(() => import('@/components/review/text-changes'));

const WORDS: Record<PartChange['what'], string> = { added: 'new', removed: 'removed', changed: 'changed' };

/** What each field said and says, as one text with the words that came and went marked. */
export function FieldChanges({ fields }: { fields: readonly FieldChange[] }) {
  return (
    <dl className={styles.changes}>
      {fields.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Suspense fallback={visibleText(after)}>
              <TextChanges before={before} after={after} />
            </Suspense>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is not the same in two versions, by part and field. */
export function ChangeList({ groups }: { groups: readonly GroupChanges[] }) {
  if (groups.length === 0) return <p>They say the same.</p>;
  return groups.map(({ title, changes, reordered }) => (
    <section key={title} className={page.group} aria-label={title}>
      <h3>{title}</h3>
      {reordered && <p className={page.quiet}>The order is another.</p>}
      <ul className={rows.items}>
        {changes.map((change) => (
          <li key={change.id} className={styles.change}>
            <h4>
              {visibleText(change.title) || 'Untitled'}{' '}
              <span className={page.quiet}>{WORDS[change.what]}</span>
            </h4>
            <FieldChanges fields={change.fields} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
