import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppContext, type App } from '@/components/app/app-context';
import { PanelApp } from '@/components/app/panel-app';
import { troubleIn, type Gateway } from '@/stores/gateway';
import { createExerciseStore } from '@/stores/exercise-store';
import { fillInInterview } from '@/stores/fill-in-interview';
import { createInterviewStore } from '@/stores/interview-store';
import { createRubricLibrary } from '@/stores/library-store';
import { startLive } from '@/stores/live';
import { createMessageGateway } from '@/stores/messages/client';
import { messageOf } from '@/stores/message-of';
import { createPresetStore } from '@/stores/preset-store';
import { createReviewStore } from '@/stores/review-store';
import { createSettingsStore, type SettingsStore } from '@/stores/settings-store';
import { browserServices } from './browser-services';
import { followChanges } from './follow-changes';
import { openInterview } from './open-interview';
import { panelStoreOf } from './panel-store-of';
import type { Place } from './place';
import { reportOpen } from './report-open';
import { followScrolling } from './scrolling';
import { followSight } from './sight';
import { surfaceMoves } from './surface-moves';
import { createUnsaved } from './unsaved';
import { followHiding } from './veil';

/**
 * Starts the app in this page. `placeOf` says where it stands: in a frame, in the side panel or by itself; `followSettings`
 * hears of the settings, which say whether it is light or dark.
 */
export function startPanel(
  placeOf: (gateway: Gateway) => Place,
  followSettings: (settingsStore: SettingsStore) => void,
): void {
  const surfaceId = crypto.randomUUID();
  const gateway = createMessageGateway(surfaceId);
  const place = placeOf(gateway);
  const { now, newId } = browserServices;
  const interviewStore = createInterviewStore({ gateway, now, newId });
  // Only what can wait does meanwhile; what is not heard of does not.
  const isScrolling = followScrolling(
    (busy) => void gateway.request('surface.busy', { busy }).catch(() => undefined),
  );
  const reviewStore = createReviewStore(gateway, isScrolling);
  const presetStore = createPresetStore(gateway);
  const settingsStore = createSettingsStore(gateway);
  followSettings(settingsStore);
  const stores = { gateway, surfaceId, place, interviewStore, reviewStore, presetStore, settingsStore };

  /** Also once more, where the background was not there at first, or an interview was chosen. */
  const begin = (): void => {
    reviewStore.setState({ surface: null, problem: null, unreadable: null });
    openInterview(stores).catch((error: unknown) => {
      reviewStore.setState({ problem: messageOf(error), unreadable: troubleIn(error) });
    });
  };

  const unsaved = createUnsaved();
  unsaved.watch(interviewStore);
  const sight = followSight(
    () => live.wake(),
    () => lookWhetherOpen(),
  );
  const lookWhetherOpen = reportOpen(gateway, sight.isOpen, unsaved);
  const live = startLive({ reviewStore, interviewStore, now, isShown: sight.isShown });
  const openPanelStore = panelStoreOf({ gateway, interviewStore, surfaceId, now, newId }, unsaved);
  const moves = surfaceMoves(stores, unsaved);
  followHiding(gateway, (hidden, focused) => {
    sight.setHidden(hidden);
    moves.hidden(hidden, focused);
  });
  followChanges(stores, unsaved);
  fillInInterview(interviewStore, reviewStore);
  place.followWanted?.((wanted) => reviewStore.setState({ wanted }));

  const app: App = {
    interviewStore,
    reviewStore,
    presetStore,
    settingsStore,
    exerciseStore: createExerciseStore(gateway),
    openRetention: async () => (await import('@/stores/retention')).createRetention(gateway, now),
    openPanelStore,
    rubricLibrary: createRubricLibrary({ gateway, surfaceId, now }),
    ...browserServices,
    isShown: sight.isShown,
    ...moves.actions,
    async choose(interview) {
      await place.keep({ interviewId: interview.id, mrKey: interview.mrKey, mrUrl: interview.mrUrl });
      begin();
    },
  };
  const mount = document.getElementById('app');
  if (!mount) throw new Error('#app is missing from this page’s HTML');
  createRoot(mount).render(
    <StrictMode>
      <AppContext value={app}>
        <PanelApp onRetry={place.mayRetry ? begin : undefined} />
      </AppContext>
    </StrictMode>,
  );
  begin();
}
