import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { DashboardApp } from '@/components/dashboard/dashboard-app';
import { LibraryContext, type LibraryServices } from '@/components/library/library-context';
import { QualificationContext } from '@/components/qualification/qualification-context';
import { SettingsContext } from '@/components/settings/settings-context';
import { loadBuiltInSample } from '@/core/calibration/samples';
import { ROLES } from '@/core/interview/roles';
import { loadPack } from '@/core/rubric/packs';
import type { Gateway } from '@/stores/gateway';
import { createHostsStore } from '@/stores/hosts-store';
import { createExerciseLibrary, createRubricLibrary } from '@/stores/library-store';
import { createQualificationStore } from '@/stores/qualification-store';
import { createSettingsStore } from '@/stores/settings-store';
import { CALL_AT } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';

export interface Dashboard {
  user: UserEvent;
  gateway: Gateway;
  library: LibraryServices;
  /** What was handed out, by name. */
  files: Map<string, string>;
}

// The dashboard loads them when they are opened; no test is about the moment before they are there.
await Promise.all([
  import('@/components/rubric-editor/rubrics-section'),
  import('@/components/rubric-editor/rubric-preview'),
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
  { gateway }: { gateway: Gateway } = openLocal(() => CALL_AT),
): Promise<Dashboard> {
  const files = new Map<string, string>();
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
  location.hash = `#/${address}`;
  render(
    <SettingsContext
      value={{
        settingsStore,
        hostsStore: createHostsStore(gateway),
        shortcuts: () => Promise.resolve([]),
        shortcutsPlace: '',
        openShortcuts: null,
      }}
    >
      <LibraryContext value={library}>
        <QualificationContext value={{ ...services, qualificationStore }}>
          <DashboardApp />
        </QualificationContext>
      </LibraryContext>
    </SettingsContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), gateway, library, files };
}
