import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { AppContext, type App } from '@/components/app/app-context';
import { Attempts } from '@/components/app/attempt';
import { TimelineProvider } from '@/components/review/timeline-context';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Interview, InterviewFile } from '@/core/interview/interview';
import type { Review } from '@/core/merge-request/merge-request';
import { emptyFile } from '@/core/interview/empty-file';
import { createExerciseStore } from '@/stores/exercise-store';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { createRubricLibrary } from '@/stores/library-store';
import { createPanelStore } from '@/stores/panel-store';
import { createPresetStore } from '@/stores/preset-store';
import { createSettingsStore } from '@/stores/settings-store';
import { createRetention } from '@/stores/retention';
import { createReviewStore, type ReviewState, type ReviewStore } from '@/stores/review-store';
import { CALL_AT } from '@/tests/fixtures/interview';
import { packOf } from '@/tests/fixtures/packs';
import { fakeBackground, type FakeBackground } from './notes/with-interview';

export const SURFACE = {
  tabId: 1,
  mrKey: 'https://gitlab.com/acme/storefront!7',
  mrUrl: 'https://gitlab.com/acme/storefront/-/merge_requests/7',
};

const NOTHING_READ: Review = {
  mergeRequest: null,
  participants: [],
  viewer: null,
  reading: null,
  records: [],
  diffs: [],
};

/** One record that holds these events, as if one endpoint had answered them. */
export const records = (events: ActivityEvent[]): Review['records'] => [
  { mrKey: SURFACE.mrKey, id: 'all', events },
];

/** The state that a test begins in. */
export interface Scene {
  surface?: ReviewState['surface'];
  review?: Partial<Review>;
  loaded?: boolean;
  problem?: string;
  interviews?: Interview[] | null;
  /** The interviews of every merge request. */
  everywhere?: Interview[];
  /** The open interview; none where left out. */
  interview?: Interview;
  file?: Partial<InterviewFile>;
  now?: number;
  /** Where the surface can do other things than the frame in GitLab's page. */
  app?: Partial<App>;
}

export interface Shown extends RenderResult {
  user: UserEvent;
  background: FakeBackground;
  interviewStore: InterviewStore;
  reviewStore: ReviewStore;
  /** Addresses that were opened. */
  opened: string[];
  /** What was asked of the panel as a whole. */
  panel: { hidden: number; closed: number; movedTo: 'side panel' | 'window' | null; chosen: string | null };
}

/** Renders a part of the panel, or all of it, over the real stores and a background that acknowledges everything. */
export function renderScene(ui: ReactNode, scene: Scene = {}): Shown {
  const now = () => scene.now ?? CALL_AT;
  const background = fakeBackground(now);
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const interviewStore = createInterviewStore({ gateway: background.gateway, now, newId });
  const reviewStore = createReviewStore(background.gateway);
  const panelStore = createPanelStore({
    gateway: background.gateway,
    interviewStore,
    surfaceId: 'panel',
    now,
    newId,
  });
  const { interview } = scene;
  interviewStore.setState({
    interviews: scene.interviews === undefined ? (interview ? [interview] : []) : scene.interviews,
    everywhere: scene.everywhere ?? [],
    file: interview ? { ...emptyFile(interview), ...scene.file } : null,
    rubric: interview ? packOf(interview.role) : null,
  });
  reviewStore.setState({
    surface: scene.surface === undefined ? SURFACE : scene.surface,
    review: { ...NOTHING_READ, ...scene.review },
    loaded: scene.loaded ?? true,
    problem: scene.problem ?? null,
  });
  const opened: string[] = [];
  const panel: Shown['panel'] = { hidden: 0, closed: 0, movedTo: null, chosen: null };
  const app: App = {
    interviewStore,
    reviewStore,
    presetStore: createPresetStore(background.gateway),
    settingsStore: createSettingsStore(background.gateway),
    exerciseStore: createExerciseStore(background.gateway),
    openRetention: () => Promise.resolve(createRetention(background.gateway, now)),
    openPanelStore: () => Promise.resolve(panelStore),
    rubricLibrary: createRubricLibrary({ gateway: background.gateway, surfaceId: 'panel', now }),
    now,
    newId,
    copy: { text: () => Promise.resolve() },
    download: () => undefined,
    openUrl: (url) => opened.push(url),
    openDashboard: (section) => Promise.resolve(void opened.push(`dashboard ${section}`)),
    isShown: () => true,
    hideAll: () => Promise.resolve(void (panel.hidden += 1)),
    closePanel: () => Promise.resolve(void (panel.closed += 1)),
    openSidePanel: () => Promise.resolve(void (panel.movedTo = 'side panel')),
    detach: () => Promise.resolve(void (panel.movedTo = 'window')),
    choose: (interview) => Promise.resolve(void (panel.chosen = interview.id)),
    ...scene.app,
  };
  const user = userEvent.setup();
  const result = render(
    <AppContext value={app}>
      <Attempts>
        <TimelineProvider>{ui}</TimelineProvider>
      </Attempts>
    </AppContext>,
  );
  return { ...result, user, background, interviewStore, reviewStore, opened, panel };
}

// The panel loads them beside its first bundle; no test is about the moment before they are there.
await import('@/core/process/read-process');
