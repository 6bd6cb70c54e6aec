import { useAttempt } from '@/components/app/attempt';
import type { Settings } from '@/core/settings/settings';
import { useSettingsServices } from './settings-context';

/** Saves a change of the settings; one that could not be saved is said, and shown as it was before. */
export function useSave(): (change: Partial<Omit<Settings, 'version'>>) => void {
  const { settingsStore } = useSettingsServices();
  const attempt = useAttempt();
  return (change) => attempt('The setting was not saved', () => settingsStore.getState().save(change));
}
