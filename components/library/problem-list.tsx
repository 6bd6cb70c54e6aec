import { formatPath } from '@/core/backup/path';
import type { ItemProblem } from '@/core/files/item-file';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import styles from './problem-list.module.css';

/** Everything that keeps an item from being used, each a way to its field. `nameOf` gives what a path is about. */
export function ProblemList({
  problems,
  one,
  nameOf,
  onShow,
}: {
  problems: readonly ItemProblem[];
  one: string;
  nameOf: (path: ItemProblem['path']) => string;
  onShow: (path: ItemProblem['path']) => void;
}) {
  if (problems.length === 0) return null;
  const title = problems.length === 1 ? 'One problem is left' : `${problems.length} problems are left`;
  return (
    <Notice tone="warning" title={title}>
      <p>Everything is kept as you type. Once nothing is left here, interviews can use this {one}.</p>
      <ul className={styles.problems} aria-label="Problems">
        {problems.map(({ path, message }) => (
          <li key={`${formatPath(path)} ${message}`}>
            <button type="button" className={styles.problem} onClick={() => onShow(path)}>
              {visibleText(nameOf(path))}
            </button>
            : {visibleText(message)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
