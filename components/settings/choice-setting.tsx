import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import type { SettingWords } from './setting';
import { useSettings } from './settings-context';
import { useSave } from './use-save';
import styles from './settings.module.css';

/** The control of a setting that is one of a few, each with its words. */
export function choiceFor<Name extends 'theme' | 'side'>(
  name: Name,
  choices: readonly { value: Settings[Name]; words: string }[],
) {
  return function ChoiceSetting({ id, title, about }: SettingWords) {
    const chosen = useSettings((state) => (state.settings ?? DEFAULT_SETTINGS)[name]);
    const save = useSave();
    return (
      <fieldset className={styles.choice} aria-describedby={`${id}-about`}>
        <legend className={styles.title}>{title}</legend>
        <div className={styles.choices}>
          {choices.map(({ value, words }) => (
            <label key={value} className={styles.check}>
              <input
                type="radio"
                name={name}
                checked={value === chosen}
                onChange={() => save({ [name]: value })}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
        <p id={`${id}-about`} className={styles.quiet}>
          {about}
        </p>
      </fieldset>
    );
  };
}
