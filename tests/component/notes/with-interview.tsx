import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { ReactNode } from 'react';
import { AppContext, type App } from '@/components/app/app-context';
import { Attempts } from '@/components/app/attempt';
import { TimelineProvider } from '@/components/review/timeline-context';
import type { ActivityEvent, CommentEvent } from '@/core/activity/activity-event';
import type { Exercise } from '@/core/exercise/exercise';
import { HOUR_MS, type InterviewFile } from '@/core/interview/interview';
import { emptyFile } from '@/core/interview/empty-file';
import { NO_PANEL } from '@/core/panel/panel-records';
import type { Rubric } from '@/core/rubric/rubric';
import { GatewayError, type Gateway } from '@/stores/gateway';
import { createExerciseStore } from '@/stores/exercise-store';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import type { RequestName } from '@/stores/messages/protocol';
import { createRubricLibrary } from '@/stores/library-store';
import { createPanelStore } from '@/stores/panel-store';
import { createPresetStore } from '@/stores/preset-store';
import { createSettingsStore } from '@/stores/settings-store';
import { createReviewStore, type ReviewStore } from '@/stores/review-store';
import { createRetention } from '@/stores/retention';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { comment } from '@/tests/unit/activity/build';

/** A background that acknowledges everything, or fails, or keeps one waiting, as a test wants. */
export interface FakeBackground {
  gateway: Gateway;
  /** What was asked, oldest first. */
  asked: { name: RequestName; ask: unknown }[];
  asks(name: RequestName): unknown[];
  failing: Set<RequestName>;
  answers: Partial<Record<RequestName, unknown>>;
  /** Until the returned function is called, answers to `name` wait. */
  hold(name: RequestName): () => void;
}

export function fakeBackground(now: () => number): FakeBackground {
  const held = new Map<RequestName, Promise<void>>();
  const background: FakeBackground = {
    asked: [],
    asks: (name) => background.asked.filter((each) => each.name === name).map(({ ask }) => ask),
    failing: new Set(),
    answers: {
      'exercise.list': [],
      'rubric.list': [],
      'rubric.uses': [],
      'preset.list': [],
      'scorecard.load': NO_PANEL,
      'retention.notice': null,
      'retention.sweep': { state: 'none' },
    },
    hold(name) {
      const { promise, resolve } = deferred();
      held.set(name, promise);
      return () => {
        held.delete(name);
        resolve();
      };
    },
    gateway: {
      request: async (name: RequestName, ask: unknown) => {
        background.asked.push({ name, ask });
        await held.get(name);
        if (background.failing.has(name)) throw new GatewayError('The disk is full.');
        const answer = background.answers[name];
        return answer === undefined ? { savedAt: now() } : answer;
      },
      subscribe: () => () => undefined,
    },
  };
  return background;
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export const ROBIN = {
  id: 3,
  username: 'robin',
  name: 'Robin Okafor',
  avatarUrl: null,
  webUrl: null,
  bot: false,
};

/** A comment of the candidate on the diff. */
export const makeComment = (patch: Partial<CommentEvent> = {}): CommentEvent =>
  comment(501, {
    at: CALL_AT - 33 * HOUR_MS,
    author: ROBIN,
    threadId: 'thread-501',
    body: 'This query runs once per line item.',
    position: {
      type: 'text',
      oldPath: null,
      newPath: 'app/models/order.rb',
      oldLine: null,
      newLine: 42,
      startLine: null,
      headSha: null,
    },
    resolvable: true,
    ...patch,
  });

export interface Stage {
  user: UserEvent;
  background: FakeBackground;
  interviewStore: InterviewStore;
  reviewStore: ReviewStore;
  app: App;
  /** The open interview's file now. */
  file: () => InterviewFile;
  copied: { html: string; plain: string }[];
  /** Addresses that were opened. */
  opened: string[];
  downloads: { fileName: string; mime: string; text: string }[];
  /** Moves the clock that everything reads. */
  time: { now: number };
  unmount: () => void;
}

interface StageOptions {
  file?: Partial<InterviewFile>;
  rubric?: Rubric;
  exercise?: Exercise;
  events?: ActivityEvent[];
  now?: number;
  /** False for a surface that nobody can see. */
  shown?: boolean;
  /** A background that really stores, in place of the fake one; it has to hold the interview. */
  gateway?: Gateway;
  /** True where the test drives the timers itself. */
  fakeTimers?: boolean;
}

/** Renders part of the panel over the real stores, a fake background and an open interview. */
export function renderWithInterview(ui: ReactNode, options: StageOptions = {}): Stage {
  const time = { now: options.now ?? CALL_AT };
  const now = () => time.now;
  const background = fakeBackground(now);
  const gateway = options.gateway ?? background.gateway;
  let ids = 0;
  const newId = () => `id-${String(++ids)}`;
  const interviewStore = createInterviewStore({ gateway, now, newId });
  const panelStore = createPanelStore({ gateway, interviewStore, surfaceId: 'panel', now, newId });
  const reviewStore = createReviewStore(background.gateway);
  interviewStore.setState({
    file: { ...emptyFile(makeInterview()), ...options.file },
    rubric: options.rubric ?? BACKEND,
    exercise: options.exercise ?? null,
  });
  reviewStore.setState({
    surface: { tabId: 1, mrKey: 'https://gitlab.com/acme/storefront!7', mrUrl: 'https://gitlab.com' },
    review: {
      mergeRequest: null,
      participants: [],
      viewer: null,
      reading: null,
      records: [{ mrKey: 'mr', id: 'all', events: options.events ?? [] }],
      diffs: [],
    },
  });
  const copied: Stage['copied'] = [];
  const downloads: Stage['downloads'] = [];
  const opened: string[] = [];
  const app: App = {
    interviewStore,
    reviewStore,
    presetStore: createPresetStore(background.gateway),
    settingsStore: createSettingsStore(background.gateway),
    exerciseStore: createExerciseStore(background.gateway),
    openPanelStore: () => Promise.resolve(panelStore),
    openRetention: () => Promise.resolve(createRetention(background.gateway, now)),
    rubricLibrary: createRubricLibrary({ gateway: background.gateway, surfaceId: 'panel', now }),
    now,
    newId,
    copy: {
      text: (html, plain) => {
        copied.push({ html, plain });
        return Promise.resolve();
      },
    },
    download: (fileName, mime, text) => downloads.push({ fileName, mime, text }),
    openUrl: (url) => opened.push(url),
    isShown: () => options.shown ?? true,
    closePanel: () => Promise.resolve(),
    hideAll: () => Promise.resolve(),
    openDashboard: () => Promise.resolve(),
    openSidePanel: null,
    detach: null,
    choose: () => Promise.resolve(),
  };
  const { unmount } = render(
    <AppContext value={app}>
      <Attempts>
        <TimelineProvider>{ui}</TimelineProvider>
      </Attempts>
    </AppContext>,
  );
  const user = userEvent.setup(options.fakeTimers ? { advanceTimers: vi.advanceTimersByTime.bind(vi) } : {});
  const file = () => {
    const open = interviewStore.getState().file;
    if (!open) throw new Error('No interview is open.');
    return open;
  };
  return {
    opened,
    user,
    background,
    interviewStore,
    reviewStore,
    app,
    file,
    copied,
    downloads,
    time,
    unmount,
  };
}
