import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import type { SettingWords } from './setting';
import { useSettings } from './settings-context';
import { useSave } from './use-save';
import styles from './settings.module.css';

type SwitchName = { [N in keyof Settings]: Settings[N] extends boolean ? N : never }[keyof Settings];

/** The control of a setting that is on or off. */
export function switchFor(name: SwitchName) {
  return function SwitchSetting({ id, title, about }: SettingWords) {
    const on = useSettings((state) => (state.settings ?? DEFAULT_SETTINGS)[name]);
    const save = useSave();
    return (
      <>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={on}
            aria-describedby={`${id}-about`}
            onChange={({ target }) => save({ [name]: target.checked })}
          />
          <span>{title}</span>
        </label>
        <p id={`${id}-about`} className={styles.quiet}>
          {about}
        </p>
      </>
    );
  };
}
