import { visibleText } from '@/components/ui/visible-text';
import { Notice } from '@/components/ui/notice';
import type { Restoring } from '@/stores/backup-store';
import { ReportLines } from './report-lines';
import styles from './backup.module.css';

/** What a restore has done, and what only the user can do: hosts are granted by nobody else. */
export function RestoreDone({ done: { mode, report, hosts } }: { done: Extract<Restoring, { at: 'done' }> }) {
  return (
    <>
      <Notice tone="success" title="The backup was restored.">
        <ReportLines report={report} mode={mode} />
      </Notice>
      {hosts.length > 0 && (
        <Notice tone="info" title="These hosts were enabled where the backup was made, and are not here.">
          <ul className={styles.lines}>
            {hosts.map((host) => (
              <li key={host}>{visibleText(host)}</li>
            ))}
          </ul>
          Open a merge request there, click the toolbar button, and enable it again: a restore enables no
          host.
        </Notice>
      )}
    </>
  );
}
