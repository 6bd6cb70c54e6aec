import { visibleText } from '@/components/ui/visible-text';
import styles from './entry-place.module.css';

/** File and line. Where there is no room for the whole path, its folders are cut, never the file's name. */
export function EntryPlace({ file, line }: { file: string; line: number | null }) {
  const path = visibleText(file);
  const slash = path.lastIndexOf('/') + 1;
  return (
    <span className={styles.place} title={path}>
      <span className={styles.folders}>{path.slice(0, slash)}</span>
      <span className={styles.name}>
        {path.slice(slash)}
        {line !== null && `:${line}`}
      </span>
    </span>
  );
}
