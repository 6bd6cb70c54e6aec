import { useSealedAt } from '@/components/app/app-context';
import { Disclosure } from '@/components/ui/disclosure';
import { ExportFile } from './export-file';
import { OpenFile } from './open-file';
import styles from './panel.module.css';

/** How sealed scorecards go to the other interviewers and come from them: as encrypted files, by any channel. */
export function Exchange() {
  if (useSealedAt() === null) {
    return (
      <p className={styles.quiet}>
        Scorecards of other interviewers open once yours is sealed: so that what they rated doesn’t become
        what you rate. Then you can send them yours, too.
      </p>
    );
  }
  return (
    <>
      <Disclosure label="Send yours to the others">
        <ExportFile />
      </Disclosure>
      <OpenFile />
    </>
  );
}
