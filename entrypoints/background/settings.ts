import { mergeSettings, readSettings, type Settings, type SettingsReading } from '@/core/settings/settings';
import { browser } from '@/stores/browser';

const SETTINGS = 'settings';

/** The settings of this browser; each is as in the default where nothing readable is stored. */
export async function loadSettings(): Promise<SettingsReading> {
  return readSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

/** Writes them down; what a newer build stored beside them stays. */
export async function saveSettings(settings: Settings): Promise<void> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  await browser.storage.local.set({ [SETTINGS]: mergeSettings(stored, settings) });
}
