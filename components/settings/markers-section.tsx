import { useAttempt } from '@/components/app/attempt';
import { useSettings, useSettingsServices } from './settings-context';
import { SettingsSection } from './settings-section';
import styles from './settings.module.css';

/** Whether the candidate's comments carry a mark on GitLab's page. */
export function MarkersSection() {
  const settings = useSettings((state) => state.settings);
  const unread = useSettings((state) => state.unread.includes('markers'));
  const { settingsStore } = useSettingsServices();
  const attempt = useAttempt();
  return (
    <SettingsSection title="Marks on the page">
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings?.markers ?? false}
          disabled={settings === null}
          onChange={({ target }) =>
            attempt('The setting was not saved', () =>
              settingsStore.getState().save({ markers: target.checked }),
            )
          }
        />
        <span>Mark the candidate’s comments in GitLab</span>
      </label>
      {unread && <p role="status">What was set here can’t be read; it is as at first. Set it once more.</p>}
      <p className={styles.quiet}>
        A neutral mark beside each comment opens the panel at its entry. It says nothing about the comment,
        and goes with everything else when you hide Second Chair.
      </p>
    </SettingsSection>
  );
}
