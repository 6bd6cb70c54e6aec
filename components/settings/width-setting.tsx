import { useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { NumberInput } from '@/components/interviews/number-input';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { DEFAULT_SETTINGS, NARROWEST, WIDEST } from '@/core/settings/settings';
import type { SettingWords } from './setting';
import { useSettings, useSettingsServices } from './settings-context';
import { useSave } from './use-save';
import styles from './settings.module.css';

/** How wide the panel is where nobody dragged it, and the way back to that where somebody did. */
export function WidthSetting({ title, about }: SettingWords) {
  const width = useSettings((state) => (state.settings ?? DEFAULT_SETTINGS).width);
  const { forgetWidths } = useSettingsServices();
  const save = useSave();
  const attempt = useAttempt();
  const [said, setSaid] = useState('');
  return (
    <>
      <Field label={title} hint={about}>
        {(ids) => (
          <NumberInput
            {...ids}
            className={styles.number}
            value={width}
            min={NARROWEST}
            max={WIDEST}
            onChange={(next) => save({ width: next })}
          />
        )}
      </Field>
      <div className={styles.acts}>
        <Button
          size="small"
          onClick={() =>
            attempt('The widths could not be forgotten', async () => {
              await forgetWidths();
              setSaid(`Every host has ${width} pixels now.`);
            })
          }
        >
          Use it on every host
        </Button>
        <span role="status" className={styles.quiet}>
          {said}
        </span>
      </div>
    </>
  );
}
