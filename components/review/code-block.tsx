import { useMemo, useState } from 'react';
import { useReview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { codeLines, type CodeLine } from '@/core/diff/code-lines';
import type { DiffPosition } from '@/core/activity/activity-event';
import { CodeCells } from './code-cells';
import styles from './code-block.module.css';

/** A longer line does not fit beside its number in a narrow panel. */
const LONG = 44;
const rangeOf = (lines: readonly CodeLine[]): string => {
  const own = lines.filter((line) => line.own).map(({ newLine, oldLine }) => newLine ?? oldLine);
  const [first, last] = [own[0], own.at(-1)];
  return first === last ? `line ${String(first)}` : `lines ${String(first)} to ${String(last)}`;
};

/** The code that a comment stands on, as it was when it was written; nothing where that is not known. */
export function CodeBlock({ position }: { position: DiffPosition }) {
  const diffs = useReview((state) => state.review.diffs);
  const lines = useMemo(() => codeLines(diffs, position), [diffs, position]);
  const [wrapped, setWrapped] = useState(false);
  if (!lines) return null;
  return (
    <figure className={styles.block} aria-label={`Code: ${rangeOf(lines)}`}>
      <code className={classes(styles.code, wrapped && styles.wrapped)} dir="ltr">
        {lines.map((line) => (
          <span
            key={`${line.oldLine ?? ''} ${line.newLine ?? ''}`}
            className={classes(styles.line, line.own && styles.own)}
            data-sign={line.sign}
          >
            <CodeCells line={line} />
          </span>
        ))}
      </code>
      {lines.some(({ own, text }) => own && text.length > LONG) && (
        <Button
          size="small"
          variant="quiet"
          className={styles.wrap}
          pressed={wrapped}
          onClick={() => setWrapped(!wrapped)}
        >
          Whole lines
        </Button>
      )}
    </figure>
  );
}
