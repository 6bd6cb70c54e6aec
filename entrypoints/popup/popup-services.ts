import type { PopupServices } from '@/components/settings/host-popup';
import { browser } from '@/stores/browser';
import { createMessageGateway } from '@/stores/messages/client';
import { createSettingsStore } from '@/stores/settings-store';

const gateway = createMessageGateway(crypto.randomUUID());

/** What was set, as far as the popup shows it. */
export const popupSettings = createSettingsStore(gateway);

/** The tab that the popup hangs over. */
async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('This window has no tab in front.');
  return tab.id;
}

/** What the popup may do, in the real browser. */
export const popupServices: PopupServices = {
  look: async () => gateway.request('host.look', { tabId: await activeTab() }),
  grant: (pattern) => browser.permissions.request({ origins: [pattern] }),
  async begin() {
    await gateway.request('host.begin', {});
  },
  async openPanel() {
    const { done } = await gateway.request('host.toggle-panel', { tabId: await activeTab() });
    return done;
  },
  async showAgain() {
    await gateway.request('hidden.show', {});
  },
  async openInterviews() {
    await gateway.request('dashboard.open', { section: 'interviews' });
    close();
  },
  async openSettings() {
    await browser.runtime.openOptionsPage();
    close();
  },
  close: () => close(),
};
