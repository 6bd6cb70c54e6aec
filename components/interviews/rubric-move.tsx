import { useMemo } from 'react';
import { useRecords } from '@/components/app/app-context';
import { FieldChanges } from '@/components/library/change-list';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import { planMove, type CriterionMove } from '@/core/rubric/plan-move';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Rubric } from '@/core/rubric/rubric';
import styles from './rubric-version.module.css';

const GROUPS = [
  {
    what: 'changed',
    title: 'Reworded',
    means: 'What is recorded stays. Read the rating again: it was given against other words.',
  },
  { what: 'new', title: 'New', means: 'Still to be rated.' },
  {
    what: 'removed',
    title: 'Gone',
    means: 'What is recorded stays stored, as of another rubric, and comes back with “Undo”.',
  },
  { what: 'unchanged', title: 'Unchanged', means: 'Nothing happens to what is recorded.' },
] as const;

const some = (count: number, one: string, several?: string): string =>
  count === 0 ? '' : counted(count, one, several);

/** What is recorded for a criterion: "3 · Yes, 2 pieces of evidence". */
function recorded({ value, evidence, notes }: CriterionMove): string {
  const words = [
    value === null ? '' : ratingWords(value),
    some(evidence, 'piece of evidence', 'pieces of evidence'),
    some(notes, 'note'),
  ].filter((part) => part !== '');
  return words.length === 0 ? 'nothing recorded yet' : words.join(', ');
}

/** What taking the other version does to each criterion and to what is recorded for it, and the button that does it. */
export function RubricMove({ from, to, onMove }: { from: Rubric; to: Rubric; onMove: () => void }) {
  const file = useRecords();
  const moves = useMemo(() => (file ? planMove(file, from, to) : []), [file, from, to]);
  return (
    <section className={styles.move} aria-label={`From version ${from.version} to version ${to.version}`}>
      {GROUPS.map(({ what, title, means }) => {
        const those = moves.filter((move) => move.what === what);
        if (those.length === 0) return null;
        const list = (
          <ul>
            {those.map((move) => (
              <li key={move.id} className={styles.criterion}>
                <span>
                  {visibleText(move.title)}: <span className={styles.quiet}>{recorded(move)}</span>
                </span>
                {move.fields.length > 0 && (
                  <Disclosure label="What it says now">
                    <FieldChanges fields={move.fields} />
                  </Disclosure>
                )}
              </li>
            ))}
          </ul>
        );
        return (
          <section key={what} className={styles.group} aria-label={title}>
            <h3>
              {title}: {those.length}
            </h3>
            <p className={styles.quiet}>{means}</p>
            {what === 'unchanged' ? <Disclosure label="Which ones">{list}</Disclosure> : list}
          </section>
        );
      })}
      <div>
        <Button size="small" variant="confirm" onClick={onMove}>
          Move to version {to.version}
        </Button>
      </div>
    </section>
  );
}
