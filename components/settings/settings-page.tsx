import { CuesSection } from './cues-section';
import { HostsSection } from './hosts-section';
import { KeysSection } from './keys-section';
import { MarkersSection } from './markers-section';
import { PermissionsSection } from './permissions-section';
import styles from './settings.module.css';

/** Everything that can be set, one file a section. */
export function SettingsPage() {
  return (
    <main className={styles.page}>
      <h1>Settings</h1>
      <HostsSection />
      <MarkersSection />
      <CuesSection />
      <KeysSection />
      <PermissionsSection />
    </main>
  );
}
