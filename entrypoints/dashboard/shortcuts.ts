import type { SettingsServices, Shortcut } from '@/components/settings/settings-context';
import { browser } from '@/stores/browser';
import { isFirefox } from '@/stores/browser-kind';

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';
/** The browser's own name for the click on the button, which has no description. */
const BUTTON = '_execute_action';

async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name !== BUTTON)
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut }));
}

/** The shortcuts of this browser, and its own page that changes them: Firefox has a way there of its own, from 137 on. */
export function browserShortcuts(): Pick<SettingsServices, 'shortcuts' | 'shortcutsPlace' | 'openShortcuts'> {
  if (isFirefox()) {
    return {
      shortcuts,
      shortcutsPlace: 'about:addons, the gear, “Manage Extension Shortcuts”',
      openShortcuts: () => browser.commands.openShortcutSettings(),
    };
  }
  return {
    shortcuts,
    shortcutsPlace: CHROMIUM_PAGE,
    openShortcuts: async () => {
      await browser.tabs.create({ url: CHROMIUM_PAGE });
    },
  };
}
