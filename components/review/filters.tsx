import { Button } from '@/components/ui/button';
import { Select, TextInput } from '@/components/ui/field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { visibleText } from '@/components/ui/visible-text';
import type { EntryFilter } from '@/core/activity/entry-filter';
import type { EntryKind, TimelineEntry } from '@/core/activity/timeline';
import { KIND_WORDS } from './kind-words';
import styles from './filters.module.css';

const ALL = '';
const THREADS = ['open', 'resolved'] as const;

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}

/** Narrows the timeline down. What is not in the review is not offered. */
export function Filters({
  entries,
  shown,
  filter,
  onChange,
}: {
  entries: readonly TimelineEntry[];
  /** How many entries pass the filter. */
  shown: number;
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
}) {
  const kinds = unique(entries.map(({ kind }) => kind)).sort((a, b) =>
    KIND_WORDS[a].word.localeCompare(KIND_WORDS[b].word),
  );
  const files = unique(entries.flatMap(({ file }) => (file === null ? [] : [file]))).sort();
  const kind = filter.kinds?.[0] ?? ALL;
  return (
    <div className={styles.filters} role="search" aria-label="Timeline">
      <div className={styles.selects}>
        <Select
          aria-label="Kind"
          value={kind}
          onChange={({ target }) =>
            onChange({ ...filter, kinds: target.value === ALL ? undefined : [target.value as EntryKind] })
          }
        >
          <option value={ALL}>All kinds</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {KIND_WORDS[one].word}
            </option>
          ))}
        </Select>
        <Select
          aria-label="File"
          value={filter.file ?? ALL}
          onChange={({ target }) =>
            onChange({ ...filter, file: target.value === ALL ? undefined : target.value })
          }
        >
          <option value={ALL}>All files</option>
          {files.map((file) => (
            <option key={file} value={file}>
              {visibleText(file)}
            </option>
          ))}
        </Select>
        <Select
          aria-label="Threads"
          value={filter.thread ?? ALL}
          onChange={({ target }) =>
            onChange({ ...filter, thread: THREADS.find((state) => state === target.value) })
          }
        >
          <option value={ALL}>All threads</option>
          <option value="open">Open</option>
          <option value="resolved">Resolved</option>
        </Select>
      </div>
      <div className={styles.line}>
        <TextInput
          type="search"
          className={styles.words}
          aria-label="Words"
          placeholder="Search"
          data-key-target="search"
          value={filter.words ?? ''}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
        <Button
          size="small"
          icon="user"
          pressed={filter.onlyCandidate ?? false}
          onClick={() => onChange({ ...filter, onlyCandidate: !filter.onlyCandidate })}
        >
          Only the candidate
        </Button>
        <span className={styles.count} role="status">
          {shown} of {entries.length}
          <VisuallyHidden> entries</VisuallyHidden>
        </span>
      </div>
    </div>
  );
}
