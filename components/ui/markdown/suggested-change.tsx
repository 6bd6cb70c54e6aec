import { useContext, useId } from 'react';
import { classes } from '../classes';
import { VisuallyHidden } from '../visually-hidden';
import { visibleText } from '../visible-text';
import { CommentContext, type Suggestion } from './comment-context';
import { suggestedLines, type SuggestedLine } from './suggested-lines';
import styles from '../markdown.module.css';

const SIGNS = { same: ' ', removed: '−', added: '+' } as const;
const TAGS = { same: 'div', removed: 'del', added: 'ins' } as const;

function Line({ kind, text }: SuggestedLine) {
  const Tag = TAGS[kind];
  return (
    <Tag className={classes(styles.line, kind !== 'same' && styles[kind])}>
      <span aria-hidden="true" className={styles.sign}>
        {SIGNS[kind]}
      </span>
      {kind !== 'same' && <VisuallyHidden>{kind}: </VisuallyHidden>}
      <span>{visibleText(text) || '\n'}</span>
    </Tag>
  );
}

function caption(suggestion: Suggestion | null, lines: SuggestedLine[]): string {
  const empty = lines.length === 0 ? ': removes the lines' : '';
  if (suggestion === null) return `Suggested change${empty}`;
  const { fromLine, toLine, applied } = suggestion;
  const where = fromLine === toLine ? `line ${fromLine}` : `lines ${fromLine}–${toLine}`;
  return `Suggested change to ${where}${applied ? ', applied' : ', not applied'}${empty}`;
}

const sameText = (a: string, b: string): boolean =>
  a.replace(/\r\n?/g, '\n').replace(/\n$/, '') === b.replace(/\n$/, '');

/**
 * A suggestion of a comment as a small diff; where the server's reading of it is not at hand, or was of another text,
 * only the lines that it brings. `index` counts the suggestions of the comment from 0.
 */
export function SuggestedChange({ index, code }: { index: number; code: string }) {
  const id = useId();
  const given = useContext(CommentContext).suggestions[index];
  const known = given && sameText(given.toContent, code) ? given : null;
  const from = known ? known.fromContent.replace(/\r\n?/g, '\n') : '';
  const lines = suggestedLines(from, code);
  return (
    <div role="figure" aria-labelledby={id} className={styles.suggestion}>
      <div id={id} className={styles.caption}>
        {caption(known, lines)}
      </div>
      {lines.length > 0 && (
        <div className={styles.lines} dir="ltr">
          {lines.map((line, at) => (
            <Line key={at} {...line} />
          ))}
        </div>
      )}
    </div>
  );
}
