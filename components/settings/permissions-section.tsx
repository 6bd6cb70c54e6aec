import { PERMISSION_WORDS } from './permission-words';
import { SettingsSection } from './settings-section';
import styles from './settings.module.css';

/** What the extension may do, one sentence for each permission. */
export function PermissionsSection() {
  return (
    <SettingsSection title="What Second Chair may do, and why">
      <dl className={styles.permissions}>
        {Object.entries(PERMISSION_WORDS).map(([permission, why]) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        It talks to the hosts above and to nothing else but the host of a picture that you ask for, never
        writes to GitLab, and does not run in private windows.
      </p>
    </SettingsSection>
  );
}
