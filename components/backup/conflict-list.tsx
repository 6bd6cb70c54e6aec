import { roleAndLevel } from '@/components/interviews/words';
import { useShown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { Conflict } from '@/core/full-backup/report';
import { KIND_WORDS } from './kind-words';
import { dayAndYear } from './time-words';
import styles from './backup.module.css';

/** What is on both sides and not the same, one by one: which holds, and when each was last changed. */
export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  const shown = useShown();
  if (conflicts.length === 0) return null;
  return (
    <Disclosure label={`On both sides, and not the same (${conflicts.length})`}>
      <ul className={styles.lines}>
        {conflicts.map(({ kind, key, wins, hereAt, backupAt, interview, title }) => (
          <li key={`${kind} ${key}`}>
            {interview
              ? `${shown.candidate(interview)}, ${roleAndLevel(interview)}`
              : `${KIND_WORDS[kind]}${title === null ? '' : ` “${visibleText(title)}”`}`}
            <span className={styles.quiet}>
              {' '}
              · {wins === 'here' ? 'stays as here' : 'becomes as in the backup'}
              {hereAt !== null && backupAt !== null
                ? ` · here ${dayAndYear(hereAt)}, backup ${dayAndYear(backupAt)}`
                : ' · nothing says which is newer'}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
