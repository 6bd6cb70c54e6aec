import { Field, Select } from '@/components/ui/field';
import { visibleText } from '@/components/ui/visible-text';
import { newestPresets } from '@/core/process/presets';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { SettingWords } from './setting';
import { usePresets, useSettings } from './settings-context';
import { useSave } from './use-save';

/** No preset has an empty id. */
const AS_LAST = '';

/** The process that a new interview begins with. */
export function DefaultPreset({ title, about }: SettingWords) {
  const presetId = useSettings((state) => (state.settings ?? DEFAULT_SETTINGS).presetId);
  const own = usePresets((state) => state.own);
  const save = useSave();
  const presets = newestPresets(own);
  return (
    <Field label={title} hint={about}>
      {(ids) => (
        <Select
          {...ids}
          value={presetId ?? AS_LAST}
          onChange={({ target }) => save({ presetId: target.value === AS_LAST ? null : target.value })}
        >
          <option value={AS_LAST}>That of the last interview</option>
          {presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {visibleText(name)}
            </option>
          ))}
          {presetId !== null && !presets.some(({ id }) => id === presetId) && (
            <option value={presetId}>A preset that is not here: the first of these is taken</option>
          )}
        </Select>
      )}
    </Field>
  );
}
