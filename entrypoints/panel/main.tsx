import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppContext, type App } from '@/components/app/app-context';
import { PanelApp } from '@/components/app/panel-app';
import { GatewayError } from '@/stores/gateway';
import { createExerciseStore } from '@/stores/exercise-store';
import { createInterviewStore } from '@/stores/interview-store';
import { createRubricLibrary } from '@/stores/library-store';
import { startLive } from '@/stores/live';
import { createMessageGateway } from '@/stores/messages/client';
import { messageOf } from '@/stores/message-of';
import { createPresetStore } from '@/stores/preset-store';
import { createReviewStore } from '@/stores/review-store';
import { createSettingsStore } from '@/stores/settings-store';
import { browserServices } from './browser-services';
import { readFrameKey } from './frame-key';
import { followScrolling } from './scrolling';
import { followSight } from './sight';
import { followTheme, showTheme } from './theme';
import { followHiding } from './veil';

const { nonce, dark } = readFrameKey(location.hash);
showTheme(dark);
followTheme();
// The key is spent by the claim below; it has no business in the address any longer.
history.replaceState(null, '', location.pathname);

const surfaceId = crypto.randomUUID();
const gateway = createMessageGateway(surfaceId);
const interviewStore = createInterviewStore({
  gateway,
  now: browserServices.now,
  newId: browserServices.newId,
});
const reviewStore = createReviewStore(gateway, followScrolling());
const presetStore = createPresetStore(gateway);
const settingsStore = createSettingsStore(gateway);
const exerciseStore = createExerciseStore(gateway);
const rubricLibrary = createRubricLibrary({ gateway, surfaceId, now: browserServices.now });

/** Which interview is shown is decided here, once: the only one there is, else the interviewer's choice. */
async function start(): Promise<void> {
  await reviewStore.getState().claim(nonce);
  const { surface } = reviewStore.getState();
  if (surface === null || surface === 'no-interview') return;
  // Without them everything is as at first, and the interview opens all the same.
  void settingsStore
    .getState()
    .load()
    .catch(() => undefined);
  await Promise.all([
    reviewStore.getState().load(),
    interviewStore.getState().list(surface.mrKey),
    presetStore.getState().load(),
  ]);
  const { interviews } = interviewStore.getState();
  const [only] = interviews ?? [];
  if (only && interviews?.length === 1) await interviewStore.getState().open(only.id);
}

/** Also once more, where the background was not there at first. */
function begin(): void {
  reviewStore.setState({ surface: null, problem: null });
  start().catch((error: unknown) => {
    const newerDatabase = error instanceof GatewayError && error.code === 'newer-database';
    reviewStore.setState({ problem: messageOf(error), newerDatabase });
  });
}

const sight = followSight(() => live.wake());
const live = startLive({ reviewStore, interviewStore, now: browserServices.now, isShown: sight.isShown });
followHiding(gateway, sight.setHidden);

gateway.subscribe((published) => {
  const open = interviewStore.getState().file?.interview.id;
  const concernsUs =
    published.type === 'reconnected' ||
    (published.type === 'interview-changed' &&
      published.surfaceId !== surfaceId &&
      published.interviewId === open);
  if (concernsUs) void interviewStore.getState().reload();
});

// What is still waiting for a pause in typing is written before the frame goes.
addEventListener('pagehide', () => void interviewStore.getState().flush());
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void interviewStore.getState().flush();
});

const app: App = {
  interviewStore,
  reviewStore,
  presetStore,
  settingsStore,
  exerciseStore,
  rubricLibrary,
  ...browserServices,
  async hideAll() {
    await gateway.request('panel.hide-all', {});
  },
  async closePanel() {
    const { surface } = reviewStore.getState();
    if (surface === null || surface === 'no-interview') return;
    await gateway.request('panel.close', { tabId: surface.tabId });
  },
};
const mount = document.getElementById('app');
if (!mount) throw new Error('panel: #app is missing from panel/index.html');
createRoot(mount).render(
  <StrictMode>
    <AppContext value={app}>
      <PanelApp onRetry={nonce === null ? undefined : begin} />
    </AppContext>
  </StrictMode>,
);
begin();
