import { PERMISSION_WORDS } from './permission-words';
import type { SettingWords } from './setting';
import { useSettingsServices } from './settings-context';
import { Titled } from './titled';
import styles from './settings.module.css';

/** What the extension may do in this browser, one sentence for each permission of its manifest. */
export function PermissionsList(words: SettingWords) {
  const { permissions } = useSettingsServices();
  return (
    <Titled {...words}>
      <dl className={styles.permissions}>
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{PERMISSION_WORDS[permission]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        Of these, the hosts that you have enabled are listed above. It talks to them and to nothing else but
        the host of a picture that you ask for, never writes to GitLab, and does not run in private windows.
      </p>
    </Titled>
  );
}
