import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { DashboardApp } from '@/components/dashboard/dashboard-app';
import {
  InterviewsContext,
  type InterviewRef,
  type InterviewsServices,
} from '@/components/dashboard/interviews/interviews-context';
import { LibraryContext, type LibraryServices } from '@/components/library/library-context';
import { QualificationContext } from '@/components/qualification/qualification-context';
import { SettingsContext } from '@/components/settings/settings-context';
import { UnreadableContext, type UnreadableServices } from '@/components/unreadable/unreadable-context';
import { loadBuiltInSample } from '@/core/calibration/samples';
import { ROLES } from '@/core/interview/roles';
import { loadPack } from '@/core/rubric/packs';
import type { Place } from '@/core/search/place';
import { addSample } from '@/stores/add-sample';
import type { Database } from '@/stores/database/open-database';
import { searchSource } from '@/stores/database/search-source';
import type { Gateway } from '@/stores/gateway';
import { createHostsStore } from '@/stores/hosts-store';
import { createExerciseLibrary, createRubricLibrary } from '@/stores/library-store';
import { createPresetStore } from '@/stores/preset-store';
import { createQualificationStore } from '@/stores/qualification-store';
import { createSearchStore, type SearchEngine } from '@/stores/search-store';
import { createSearchService } from '@/stores/search/search-service';
import { createSettingsStore } from '@/stores/settings-store';
import { CALL_AT } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';

export interface Dashboard {
  user: UserEvent;
  gateway: Gateway;
  library: LibraryServices;
  /** What was handed out, by name. */
  files: Map<string, string>;
  /** What was opened in a window of its own. */
  opened: { interview: InterviewRef | null; place: Place | undefined }[];
  /** What was done beyond the page, in words. */
  done: string[];
}

// The dashboard loads them when they are opened; no test is about the moment before they are there.
await Promise.all([
  import('@/components/dashboard/dashboard-palette'),
  import('@/components/dashboard/interviews/interviews-section'),
  import('@/components/settings/settings-page'),
  import('@/components/rubric-editor/rubrics-section'),
  import('@/components/rubric-editor/rubric-preview'),
  import('@/components/exercise-editor/exercise-preview'),
  import('@/components/exercise-editor/exercises-section'),
  import('@/components/qualification/qualification-section'),
  import('@/components/review/text-changes'),
  import('@/components/ui/markdown-body'),
  loadBuiltInSample(),
  ...ROLES.map(loadPack),
]);

/** Puts a text in a field in the place of what is there, as one paste. */
export async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

/** The dashboard at an address, over the real stores, handlers and an in-memory database. */
export async function openDashboard(
  address: string,
  { database, gateway }: { database?: Database; gateway: Gateway } = openLocal(() => CALL_AT),
  unreadable: Partial<UnreadableServices> = {},
): Promise<Dashboard> {
  const files = new Map<string, string>();
  const done: string[] = [];
  let ids = 0;
  const deps = { gateway, surfaceId: 'dashboard', now: () => CALL_AT };
  const services = {
    now: () => CALL_AT,
    newId: () => `id-${++ids}`,
    download: (name: string, _mime: string, text: string) => void files.set(name, text),
  };
  const library: LibraryServices = {
    rubricLibrary: createRubricLibrary(deps),
    exerciseLibrary: createExerciseLibrary(deps),
    loadExposures: () => Promise.resolve([]),
    ...services,
  };
  const qualificationStore = createQualificationStore(deps);
  const settingsStore = createSettingsStore(gateway);
  await settingsStore.getState().load();
  const opened: Dashboard['opened'] = [];
  const interviews: InterviewsServices = {
    listInterviews: () => gateway.request('interview.rows', {}),
    followInterviews: (onChange) =>
      gateway.subscribe(({ type }) => {
        if (type === 'interview-changed' || type === 'reconnected') onChange();
      }),
    openWindow: (interview, place) => {
      opened.push({ interview, place });
      done.push(`opened ${interview?.id ?? 'a new one'}`);
      return Promise.resolve();
    },
    hideAll: () => Promise.resolve(void done.push('hid everything')),
    addSample: () => addSample(gateway, services),
    searchStore: createSearchStore(gateway, () => searchHere(database?.name)),
    openUrl: () => undefined,
    now: () => CALL_AT,
  };
  location.hash = `#/${address}`;
  render(
    <SettingsContext
      value={{
        settingsStore,
        hostsStore: createHostsStore(gateway),
        presetStore: createPresetStore(gateway),
        forgetWidths: () => Promise.resolve(),
        permissions: [],
        shortcuts: () => Promise.resolve([]),
        shortcutsPlace: '',
        openShortcuts: () => Promise.resolve(),
        now: () => CALL_AT,
        newId: () => crypto.randomUUID(),
      }}
    >
      <LibraryContext value={library}>
        <InterviewsContext value={interviews}>
          <QualificationContext value={{ ...services, qualificationStore }}>
            <UnreadableContext
              value={{
                openStored: async () => {
                  await gateway.request('database.open', {});
                },
                downloadStored: () => Promise.resolve(),
                ...unreadable,
              }}
            >
              <DashboardApp />
            </UnreadableContext>
          </QualificationContext>
        </InterviewsContext>
      </LibraryContext>
    </SettingsContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), gateway, library, files, opened, done };
}

/** The search in this thread, over a database in memory. */
function searchHere(name: string | undefined): SearchEngine {
  let heard: Parameters<SearchEngine['hear']>[0] = () => undefined;
  const service = createSearchService({
    source: searchSource(name),
    send: (answer) => heard(answer),
    clock: () => performance.now(),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    later: (act) => void setTimeout(act),
  });
  void service.start();
  return {
    tell: (message) => service.receive(message),
    hear: (listener) => {
      heard = listener;
    },
  };
}
