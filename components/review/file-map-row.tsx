import { memo, useMemo } from 'react';
import { classes } from '@/components/ui/classes';
import { counted } from '@/components/ui/counted';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { visibleText } from '@/components/ui/visible-text';
import type { EntryFilter } from '@/core/activity/entry-filter';
import { mapFile, type CommentedFile, type FileMap } from '@/core/diff/map-files';
import type { DiffFile } from '@/core/merge-request/diff-version';
import { EntryPlace } from './entry-place';
import { HunkStrip } from './hunk-strip';
import styles from './file-map-row.module.css';

const STATUS: Record<DiffFile['status'], { sign: string; word: string }> = {
  added: { sign: 'A', word: 'added' },
  deleted: { sign: 'D', word: 'deleted' },
  renamed: { sign: 'R', word: 'renamed' },
  changed: { sign: 'M', word: 'changed' },
};

const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|bmp|ico|avif|tiff?)$/i;

/** What there is instead of hunks, or beside them. */
function remarks(
  { binary, cut, diff, generated, newPath, status }: DiffFile,
  { elsewhere }: FileMap,
): string[] {
  const image = IMAGE.test(newPath);
  return [
    binary ? (image ? 'image' : 'binary file') : '',
    generated ? 'generated' : '',
    cut ? 'too large: not all of it is shown' : '',
    status === 'renamed' && diff === '' && !binary && !cut ? 'only renamed' : '',
    elsewhere.length > 0 ? `${counted(elsewhere.length, 'comment')} not on a line shown here` : '',
  ].filter((remark) => remark !== '');
}

/** A file of the diff: what became of it, its hunks with what changed in them, and where the comments stand. */
export const FileMapRow = memo(function FileMapRow({
  file: commented,
  filter,
  onChange,
}: {
  file: CommentedFile;
  filter: EntryFilter;
  onChange: (patch: EntryFilter) => void;
}) {
  const { comments, file, names } = commented;
  const map = useMemo(() => mapFile(commented), [commented]);
  const { sign, word } = STATUS[file.status];
  // A comment that was written before the file was renamed is found under the name it had then.
  const name =
    names.find((one) => comments.some(({ position }) => (position.newPath ?? position.oldPath) === one)) ??
    file.newPath;
  const chosen = filter.file === name;
  const said = remarks(file, map);
  return (
    <li className={styles.file}>
      <button
        type="button"
        className={styles.name}
        disabled={comments.length === 0}
        aria-pressed={chosen && !filter.lines}
        onClick={() => onChange({ file: chosen && !filter.lines ? undefined : name, lines: undefined })}
      >
        <span className={classes(styles.status, styles[file.status])} title={word} aria-hidden="true">
          {sign}
        </span>
        <VisuallyHidden>{word}: </VisuallyHidden>
        <EntryPlace file={file.newPath} line={null} />
        <span className={styles.counts}>
          {map.added > 0 && (
            <span className={styles.plus}>
              +{map.added}
              <VisuallyHidden> {map.added === 1 ? 'line' : 'lines'} added</VisuallyHidden>
            </span>
          )}
          {map.removed > 0 && (
            <span className={styles.minus}>
              {'\u2212'}
              {map.removed}
              <VisuallyHidden> {map.removed === 1 ? 'line' : 'lines'} removed</VisuallyHidden>
            </span>
          )}
          {comments.length > 0 && (
            <span className={styles.comments}>
              <Icon name="comment" size={12} />
              {comments.length}
              <VisuallyHidden> {comments.length === 1 ? 'thread' : 'threads'}</VisuallyHidden>
            </span>
          )}
        </span>
      </button>
      {file.status === 'renamed' && <p className={styles.remark}>was {visibleText(file.oldPath)}</p>}
      {map.hunks.length > 0 && (
        <HunkStrip
          hunks={map.hunks}
          chosen={chosen ? filter.lines : undefined}
          onChoose={(lines) => onChange({ file: name, lines })}
        />
      )}
      {said.length > 0 && <p className={styles.remark}>{said.join(' · ')}</p>}
    </li>
  );
});
