import { lazy, Suspense, useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import type { Rubric } from '@/core/rubric/rubric';
import { useNewerRubric } from './use-newer-rubric';
import styles from './rubric-version.module.css';

// Only who compares needs the comparison.
const RubricMove = lazy(async () => ({ default: (await import('./rubric-move')).RubricMove }));

/** Which version of which rubric the interview rates by, and the way to a newer one: compared first, then on request. */
export function RubricVersion() {
  const { interviewStore } = useApp();
  const rubric = useInterview((state) => state.rubric);
  const newer = useNewerRubric();
  const [comparing, setComparing] = useState(false);
  const [left, setLeft] = useState<Rubric | null>(null);
  if (!rubric) return null;
  const move = async (to: Rubric) => {
    await interviewStore.getState().moveRubric(to);
    if (interviewStore.getState().rubric !== to) return;
    setLeft(to === left ? null : rubric);
    setComparing(false);
  };
  return (
    <div className={styles.version}>
      <p>
        <span className={styles.name}>Rubric</span> {visibleText(rubric.title)}, version {rubric.version}
        {newer && `; version ${newer.version} exists`}
      </p>
      {newer && (
        <Button
          size="small"
          icon={comparing ? 'chevron-down' : 'chevron-right'}
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          Compare
        </Button>
      )}
      {left && (
        <p className={styles.moved}>
          <span role="status">Moved from version {left.version}.</span>{' '}
          <Button size="small" variant="quiet" icon="go-back" onClick={() => void move(left)}>
            Undo
          </Button>
        </p>
      )}
      {comparing && newer && (
        <Suspense fallback={<p role="status">Loading</p>}>
          <RubricMove from={rubric} to={newer} onMove={() => void move(newer)} />
        </Suspense>
      )}
    </div>
  );
}
