import { AutomaticBackup } from '@/components/backup/automatic-backup';
import { RestoreFullBackup } from '@/components/backup/restore-full-backup';
import { SetAsideList } from '@/components/backup/set-aside-list';
import { StorageSection } from '@/components/backup/storage-section';
import { WriteFullBackup } from '@/components/backup/write-full-backup';
import { RetentionSection } from '@/components/retention/retention-section';
import styles from '@/components/ui/section-page.module.css';

/** How long what is stored here is kept, and what keeps it when this browser is lost: one part a file. */
export function KeepingSection() {
  return (
    <main className={styles.page}>
      <h1>Keeping</h1>
      <WriteFullBackup />
      <AutomaticBackup />
      <RestoreFullBackup />
      <SetAsideList />
      <RetentionSection />
      <StorageSection />
    </main>
  );
}
