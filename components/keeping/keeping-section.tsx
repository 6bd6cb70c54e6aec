import { StorageSection } from '@/components/backup/storage-section';
import styles from './keeping.module.css';

/** How long what is stored here is kept, and what keeps it when this browser is lost: one part a file. */
export function KeepingSection() {
  return (
    <main className={styles.page}>
      <h1>Keeping</h1>
      <StorageSection />
    </main>
  );
}
