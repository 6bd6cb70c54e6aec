import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/stores/browser';
import { openDatabase } from '@/stores/database/open-database';
import { reviewRepository } from '@/stores/database/review-repository';
import { createHandlers } from '@/stores/messages/handlers';
import { createPublisher } from '@/stores/messages/publisher';
import { createPageHandlers } from './page-handlers';
import { createPageLimits } from './page-limits';
import { isOurPage } from './senders';
import { serve } from './serve';
import { loadSettings, saveSettings } from './settings';
import { claimFrame } from './surfaces';
import { startReader, tellTab } from './tabs';
import { isHidden, setHidden, toggleHidden } from './visibility';
import { rememberWidth } from './widths';

/** Content scripts share `storage.local` by default in Chromium; they have no business there. */
function keepStorageFromContentScripts(): void {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (access: { accessLevel: string }) => Promise<void>;
  };
  void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/**
 * The only owner of the database. The browser stops it after half a minute of rest: listeners are registered
 * synchronously here, and nothing is remembered between two events.
 */
export default defineBackground(() => {
  const now = (): number => Date.now();
  const database = openDatabase();
  const publish = createPublisher(isOurPage);
  const toggle = (): Promise<void> => toggleHidden(publish, now());

  const reviews = reviewRepository(database);
  const handlers = createHandlers({
    database,
    reviews,
    publish,
    now,
    platform: {
      claimSurface: claimFrame,
      startReader,
      tellTab,
      toggleHidden: toggle,
      loadSettings,
      saveSettings,
      rememberWidth: async (tabId, width) => {
        const tab = await browser.tabs.get(tabId);
        if (tab.url) await rememberWidth(tab.url, width);
      },
    },
  });
  serve(handlers, createPageHandlers({ reviews, publish, now }), createPageLimits(now));

  const togglePanel = async (tabId: number | undefined): Promise<void> => {
    if (await isHidden()) await setHidden(false, publish);
    if (tabId !== undefined) await tellTab(tabId, { to: 'launcher', type: 'toggle' });
  };
  browser.action.onClicked.addListener((tab) => void togglePanel(tab.id));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'hide-all') void toggle();
    if (command === 'toggle-panel') void togglePanel(tab?.id);
  });

  keepStorageFromContentScripts();
});
