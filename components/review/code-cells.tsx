import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { visibleText } from '@/components/ui/visible-text';
import type { DiffLine } from '@/core/diff/parse-unified-diff';
import styles from './code-cells.module.css';

/** Minified code is one line of a megabyte. */
const LONGEST = 2_000;

const SAID = { '+': 'added', '-': 'removed', ' ': null } as const;

/** What one line of a diff shows: its number, its sign and its text. The element around it lays them out with `line`. */
export function CodeCells({ line: { newLine, oldLine, sign, text } }: { line: DiffLine }) {
  const said = SAID[sign];
  return (
    <>
      <span className={styles.number}>{newLine ?? oldLine}</span>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span className={styles.text}>
        {said && <VisuallyHidden>{said}: </VisuallyHidden>}
        {visibleText(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)}
      </span>
    </>
  );
}
