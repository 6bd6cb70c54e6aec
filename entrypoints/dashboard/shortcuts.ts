import type { SettingsServices, Shortcut } from '@/components/settings/settings-context';
import { browser } from '@/stores/browser';

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';
/** The browser's own name for the click on the button, which has no description. */
const BUTTON = '_execute_action';

async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name !== BUTTON)
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut }));
}

/** The shortcuts of this browser. Chromium lets an extension open the page that changes them, Firefox does not. */
export function browserShortcuts(): Pick<SettingsServices, 'shortcuts' | 'shortcutsPlace' | 'openShortcuts'> {
  if (browser.runtime.getURL('/').startsWith('moz-extension:')) {
    return {
      shortcuts,
      shortcutsPlace: 'about:addons, the gear, “Manage Extension Shortcuts”',
      openShortcuts: null,
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
