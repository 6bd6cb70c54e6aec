import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { hostInWords } from '@/core/hosts/host-pattern';
import type { Host } from '@/core/hosts/hosts';
import type { SettingWords } from './setting';
import { useHosts, useSettingsServices } from './settings-context';
import { Titled } from './titled';
import styles from './settings.module.css';

function HostRow({ host }: { host: Host }) {
  const { hostsStore } = useSettingsServices();
  const attempt = useAttempt();
  const name = hostInWords(host.pattern);
  return (
    <li className={styles.host}>
      <code className={styles.origin}>{name}</code>
      {host.own ? (
        <span className={styles.quiet}>Comes with the extension</span>
      ) : (
        <Button
          size="small"
          aria-label={`Revoke ${name}`}
          onClick={() =>
            attempt(`${name} could not be revoked`, () => hostsStore.getState().revoke(host.pattern))
          }
        >
          Revoke
        </Button>
      )}
    </li>
  );
}

/** Where Second Chair is on, and the way to take it off again. */
export function HostsSetting(words: SettingWords) {
  const hosts = useHosts((state) => state.hosts);
  return (
    <Titled {...words}>
      <ul aria-label="Enabled hosts" className={styles.hosts}>
        {hosts?.map((host) => (
          <HostRow key={host.pattern} host={host} />
        ))}
      </ul>
      <p className={styles.quiet}>
        Revoking takes the panel off that host’s pages at once and reads nothing there any more. What was read
        and written stays stored in this browser.
      </p>
    </Titled>
  );
}
