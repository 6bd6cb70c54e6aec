import { lazy, Suspense } from 'react';
import type { WritingField } from '@/core/writing/writing-finding';
import { useDismissals } from './dismissals';
import { useSettled } from '@/components/ui/use-settled';
import styles from './writing-check.module.css';

const Findings = lazy(() =>
  import('./findings').then(
    ({ Findings: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);
const Balance = lazy(() =>
  import('./balance').then(
    ({ Balance: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

/** Nothing is said while somebody types. */
const SETTLED_MS = 500;

/**
 * What the writing check finds in a text, below its field; nothing where it finds nothing. It never holds anything up, and
 * the rules are loaded with the first text. `label` is the field's own.
 */
export function WritingCheck({ text, field, label }: { text: string; field: WritingField; label: string }) {
  const dismissals = useDismissals();
  const settled = useSettled(text, SETTLED_MS);
  if (settled.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <Findings text={settled} field={field} label={label} {...dismissals} />
    </Suspense>
  );
}

/** Says where one of pros and cons is much shorter than the other, below the shorter one. */
export function BalanceCheck({ pros, cons, field }: { pros: string; cons: string; field: 'pros' | 'cons' }) {
  const dismissals = useDismissals();
  const settledPros = useSettled(pros, SETTLED_MS);
  const settledCons = useSettled(cons, SETTLED_MS);
  if (settledPros.trim() === '' && settledCons.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <Balance pros={settledPros} cons={settledCons} field={field} {...dismissals} />
    </Suspense>
  );
}

/** After an update of the extension its old files are gone: the field goes on without the check, and says so. */
function NotLoaded() {
  return <p className={styles.note}>The writing check could not be loaded; reload to have it.</p>;
}
