import { useAttempt } from '@/components/app/attempt';
import { chime } from '@/components/call/chime';
import { Button } from '@/components/ui/button';
import { useSettings, useSettingsServices } from './settings-context';
import { SettingsSection } from './settings-section';
import styles from './settings.module.css';

const CHOICES = [
  {
    field: 'segmentCues',
    words: 'Say when 5 minutes are left in a part of the agenda, and when its time is up',
  },
  { field: 'cueSound', words: 'Play a soft tone with each cue' },
] as const;

/** How the clock of the call speaks up. When the end of the call is told is chosen for each interview. */
export function CuesSection() {
  const settings = useSettings((state) => state.settings);
  const unread = useSettings((state) => CHOICES.some(({ field }) => state.unread.includes(field)));
  const { settingsStore } = useSettingsServices();
  const attempt = useAttempt();
  return (
    <SettingsSection title="Cues on the call">
      {CHOICES.map(({ field, words }) => (
        <label key={field} className={styles.check}>
          <input
            type="checkbox"
            checked={settings?.[field] ?? false}
            disabled={settings === null}
            onChange={({ target }) =>
              attempt('The setting was not saved', () =>
                settingsStore.getState().save({ [field]: target.checked }),
              )
            }
          />
          <span>{words}</span>
        </label>
      ))}
      <div>
        <Button size="small" onClick={() => void chime()}>
          Hear the tone
        </Button>
      </div>
      {unread && <p role="status">What was set here can’t be read; it is as at first. Set it once more.</p>}
      <p className={styles.quiet}>
        Cues are words in the panel’s header, and the tone sounds only while the panel can be seen. Your
        microphone may pick the tone up: the candidate then hears it too. When the end of the call is told is
        chosen with its agenda.
      </p>
    </SettingsSection>
  );
}
