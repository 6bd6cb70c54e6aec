import type { Doing } from '@/stores/backup-store';
import { useBackup } from './backup-context';
import styles from './backup.module.css';

const WORDS: Record<Doing['what'], string> = {
  writing: 'Writing the backup',
  checking: 'Checking that the file is whole and unchanged',
  reading: 'Reading what is in it',
  comparing: 'Comparing it with what is here',
  restoring: 'Restoring, all of it or nothing',
};

/** What takes its time, and how far it is. */
export function WorkProgress({ of }: { of: readonly Doing['what'][] }) {
  const doing = useBackup((state) => state.doing);
  const shown = doing !== null && of.includes(doing.what) ? doing : null;
  return (
    <div role="status">
      {shown && (
        <p className={styles.progress}>
          {WORDS[shown.what]}
          <progress {...(shown.share !== null && { value: shown.share })} aria-label={WORDS[shown.what]} />
        </p>
      )}
    </div>
  );
}
