import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BackupContext } from '@/components/backup/backup-context';
import { DashboardApp } from '@/components/dashboard/dashboard-app';
import {
  InterviewsContext,
  pinTo,
  type InterviewsServices,
} from '@/components/dashboard/interviews/interviews-context';
import { KeepingContext } from '@/components/keeping/keeping-context';
import { LibraryContext, type LibraryServices } from '@/components/library/library-context';
import { QualificationContext } from '@/components/qualification/qualification-context';
import { RetentionContext } from '@/components/retention/retention-context';
import { SettingsContext, type SettingsServices } from '@/components/settings/settings-context';
import { UnreadableContext, type UnreadableServices } from '@/components/unreadable/unreadable-context';
import { downloadStored } from '@/stores/download-stored';
import { followInterviews } from '@/stores/follow-interviews';
import { createHostsStore } from '@/stores/hosts-store';
import { createExerciseLibrary, createRubricLibrary } from '@/stores/library-store';
import { messageOf } from '@/stores/message-of';
import { createMessageGateway } from '@/stores/messages/client';
import { createPresetStore } from '@/stores/preset-store';
import { createQualificationStore } from '@/stores/qualification-store';
import { createRetention } from '@/stores/retention';
import { addSample } from '@/stores/add-sample';
import { createSearchStore } from '@/stores/search-store';
import { createSettingsStore } from '@/stores/settings-store';
import { beforeThePageGoes } from '../panel/before-the-page-goes';
import { browserServices } from '../panel/browser-services';
import { followTheme } from '../panel/theme';
import { followHiding } from '../panel/veil';
import { backupServices } from './backup-services';
import { keepingServices } from './keeping-services';
import { startSearchEngine } from './search-engine';
import { askedFor } from './permissions';
import { browserShortcuts } from './shortcuts';

const followSettings = followTheme(null);

const surfaceId = crypto.randomUUID();
const gateway = createMessageGateway(surfaceId);
followHiding(gateway);
/** Hears what this page itself changes as well: a change is not told to the surface that made it. */
const everyChange = createMessageGateway(crypto.randomUUID());
const services: SettingsServices = {
  hostsStore: createHostsStore(gateway),
  settingsStore: createSettingsStore(gateway),
  presetStore: createPresetStore(gateway),
  async forgetWidths() {
    await gateway.request('settings.forget-widths', {});
  },
  permissions: askedFor(),
  ...browserShortcuts(),
  now: browserServices.now,
  newId: browserServices.newId,
};
followSettings(services.settingsStore);
const deps = { gateway, surfaceId, now: browserServices.now };
const library: LibraryServices = {
  rubricLibrary: createRubricLibrary(deps),
  exerciseLibrary: createExerciseLibrary(deps),
  loadExposures: () => gateway.request('exposure.list', {}),
  ...browserServices,
};
const qualification = { qualificationStore: createQualificationStore(deps), ...browserServices };

const interviews: InterviewsServices = {
  listInterviews: () => gateway.request('interview.rows', {}),
  followInterviews: (onChange) => followInterviews(everyChange, onChange),
  async openWindow(interview, place) {
    await gateway.request('surface.detach', { pin: pinTo(interview), place });
  },
  addSample: () => addSample(gateway, browserServices),
  searchStore: createSearchStore(everyChange, startSearchEngine),
  openUrl: browserServices.openUrl,
  now: browserServices.now,
  async hideAll() {
    await gateway.request('panel.hide-all', {});
  },
};

const unreadable: UnreadableServices = {
  async openStored() {
    await gateway.request('database.open', {});
  },
  downloadStored: () => downloadStored(browserServices),
};

const keeping = keepingServices();
const backups = backupServices(gateway);
const retention = { retention: createRetention(gateway, browserServices.now), ...browserServices };

beforeThePageGoes(() => {
  const { rubricLibrary, exerciseLibrary } = library;
  for (const store of [
    rubricLibrary,
    exerciseLibrary,
    qualification.qualificationStore,
    services.presetStore,
  ])
    store.getState().leave();
});

const mount = document.getElementById('app');
if (!mount) throw new Error('dashboard: #app is missing from dashboard/index.html');
createRoot(mount).render(
  <StrictMode>
    <SettingsContext value={services}>
      <LibraryContext value={library}>
        <InterviewsContext value={interviews}>
          <QualificationContext value={qualification}>
            <KeepingContext value={keeping}>
              <BackupContext value={backups}>
                <RetentionContext value={retention}>
                  <UnreadableContext value={unreadable}>
                    <DashboardApp />
                  </UnreadableContext>
                </RetentionContext>
              </BackupContext>
            </KeepingContext>
          </QualificationContext>
        </InterviewsContext>
      </LibraryContext>
    </SettingsContext>
  </StrictMode>,
);
void Promise.all([services.settingsStore.getState().load(), services.hostsStore.getState().load()]).catch(
  (error: unknown) => {
    // Nothing of the page can be shown without them; its own words may not be there either.
    mount.textContent = `Second Chair could not start: ${messageOf(error)} Reload this page.`;
  },
);
