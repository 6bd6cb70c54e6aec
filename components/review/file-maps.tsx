import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { EntryFilter } from '@/core/activity/entry-filter';
import type { CommentedFile } from '@/core/diff/map-files';
import { FileMapRow } from './file-map-row';
import styles from './file-maps.module.css';

/** A merge request of hundreds of files shows these first: nobody looks at more at a time, and drawing them takes a while. */
const FEW = 40;

/** The files that are shown first: the commented ones before others, both in the order of the diff. */
function firstFiles(files: readonly CommentedFile[]): ReadonlySet<CommentedFile> {
  const commented = files.filter(({ comments }) => comments.length > 0);
  const others = files.filter(({ comments }) => comments.length === 0);
  return new Set([...commented, ...others].slice(0, FEW));
}

/** The files of the diff in its order, each as a picture. */
export default function FileMaps({
  files,
  filter,
  onChange,
}: {
  files: readonly CommentedFile[];
  filter: EntryFilter;
  onChange: (patch: EntryFilter) => void;
}) {
  const [all, setAll] = useState(false);
  const first = firstFiles(files);
  const shown = all ? files : files.filter((file) => first.has(file));
  return (
    <>
      <ul className={styles.files} aria-label="Files">
        {shown.map((file) => (
          <FileMapRow
            key={`${file.file.oldPath} ${file.file.newPath}`}
            file={file}
            filter={filter}
            onChange={onChange}
          />
        ))}
      </ul>
      {shown.length < files.length && (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {files.length} files
        </Button>
      )}
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.added} /> added <span className={styles.removed} /> removed{' '}
        <span className={styles.comment} /> comment
      </p>
    </>
  );
}
