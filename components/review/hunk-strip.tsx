import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import type { EntryFilter } from '@/core/activity/entry-filter';
import type { HunkMap } from '@/core/diff/map-files';
import styles from './hunk-strip.module.css';

const FEW = 48;
/** Height of the picture; added lines stand in its upper half and removed ones in its lower half. */
const HEIGHT = 12;

function words({ added, comments, from, removed, to }: HunkMap): string {
  const facts = [
    added > 0 ? `${added} added` : '',
    removed > 0 ? `${removed} removed` : '',
    comments.length > 0 ? counted(comments.length, 'thread') : 'no comments',
  ].filter((fact) => fact !== '');
  return `${from === to ? `Line ${from}` : `Lines ${from} to ${to}`}: ${facts.join(', ')}`;
}

function Picture({ hunk: { lines, stretches } }: { hunk: HunkMap }) {
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${lines} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stretches.map(({ at, lines: length, sign }) => (
        <rect
          key={at}
          className={sign === '+' ? styles.added : styles.removed}
          x={at}
          y={sign === '+' ? 0 : HEIGHT / 2}
          width={length}
          height={HEIGHT / 2}
        />
      ))}
    </svg>
  );
}

/** The hunks of a file side by side, each as wide as it is long. Those with comments can be chosen. */
export function HunkStrip({
  hunks,
  chosen,
  onChoose,
}: {
  hunks: readonly HunkMap[];
  chosen: EntryFilter['lines'];
  /** Undefined where the chosen one is left again: then it is the whole file. */
  onChoose: (lines: EntryFilter['lines']) => void;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? hunks : hunks.slice(0, FEW);
  return (
    <div className={styles.strip}>
      {shown.map((hunk) => {
        const { comments, from, lines, old, to } = hunk;
        const pressed = chosen?.from === from && chosen.to === to;
        const label = words(hunk);
        return (
          <button
            key={from}
            type="button"
            className={styles.hunk}
            style={{ flexGrow: lines }}
            disabled={comments.length === 0}
            aria-pressed={pressed}
            aria-label={label}
            title={label}
            onClick={() => onChoose(pressed ? undefined : { from, to, ...(old && { old }) })}
          >
            <Picture hunk={hunk} />
            {comments.map(({ at, id }) => (
              <span
                key={id}
                className={styles.tick}
                style={{ insetInlineStart: `${((at + 0.5) / lines) * 100}%` }}
              />
            ))}
          </button>
        );
      })}
      {shown.length < hunks.length && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {hunks.length - shown.length} more
        </Button>
      )}
    </div>
  );
}
