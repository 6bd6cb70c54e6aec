import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DashboardApp } from '@/components/settings/dashboard-app';
import { SettingsContext, type SettingsServices } from '@/components/settings/settings-context';
import { createHostsStore } from '@/stores/hosts-store';
import { messageOf } from '@/stores/message-of';
import { createMessageGateway } from '@/stores/messages/client';
import { createSettingsStore } from '@/stores/settings-store';
import { isHideKey } from '../gitlab.content/hide-key';
import { followColourScheme } from './colour-scheme';
import { browserShortcuts } from './shortcuts';

followColourScheme();

const gateway = createMessageGateway(crypto.randomUUID());
const services: SettingsServices = {
  hostsStore: createHostsStore(gateway),
  settingsStore: createSettingsStore(gateway),
  ...browserShortcuts(),
};

/** The browser's own shortcut may be taken. */
addEventListener('keydown', (event) => {
  if (isHideKey(event)) void gateway.request('panel.hide-all', {});
});

const mount = document.getElementById('app');
if (!mount) throw new Error('dashboard: #app is missing from dashboard/index.html');
createRoot(mount).render(
  <StrictMode>
    <SettingsContext value={services}>
      <DashboardApp />
    </SettingsContext>
  </StrictMode>,
);
void Promise.all([services.settingsStore.getState().load(), services.hostsStore.getState().load()]).catch(
  (error: unknown) => {
    // Nothing of the page can be shown without them; its own words may not be there either.
    mount.textContent = `Second Chair could not start: ${messageOf(error)} Reload this page.`;
  },
);
