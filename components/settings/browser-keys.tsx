import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { HIDE_CHORD } from '@/core/keys/hide-chord';
import type { SettingWords } from './setting';
import { useSettingsServices } from './settings-context';
import { Titled } from './titled';
import { useShortcuts } from './use-shortcuts';
import styles from './settings.module.css';

/** The manifest's name for the shortcut that hides everything. */
const HIDE = 'hide-all';

/** The browser's shortcuts as they are now, and where the browser changes them. */
export function BrowserKeys(words: SettingWords) {
  const { shortcutsPlace, openShortcuts } = useSettingsServices();
  const attempt = useAttempt();
  const known = useShortcuts();
  return (
    <Titled {...words}>
      <dl className={styles.keys}>
        {known.map(({ name, does, keys }) => (
          <div key={name} className={styles.key}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className={styles.quiet}>Not set</span>}</dd>
          </div>
        ))}
      </dl>
      {known.some(({ name, keys }) => name === HIDE && !keys) && (
        <p>
          Without its shortcut, {HIDE_CHORD} still hides everything while GitLab or Second Chair has the
          focus. Only the toolbar button shows it again.
        </p>
      )}
      <p className={styles.quiet}>The browser sets these: {shortcutsPlace}.</p>
      <Button
        size="small"
        className={styles.own}
        onClick={() => attempt('The browser’s page could not be opened', openShortcuts)}
      >
        Change them in the browser
      </Button>
    </Titled>
  );
}
