import { beforeThePageGoes } from './before-the-page-goes';
import { messageOf } from '@/stores/message-of';
import { knownSurface } from '@/stores/review-store';
import { pinOf, type PanelStores } from './panel-stores';
import type { Unsaved } from './unsaved';

/** Keeps this page in step with the others, and what is typed here safe. */
export function followChanges(stores: PanelStores, unsaved: Unsaved): void {
  const { gateway, surfaceId, place, interviewStore, reviewStore } = stores;
  const openId = (): string | undefined => interviewStore.getState().file?.interview.id;

  gateway.subscribe((published) => {
    if (published.type === 'reconnected') void interviewStore.getState().reload();
    if (published.type === 'interviews-erased')
      interviewStore.getState().forgetErased(published.interviewIds);
    if ('surfaceId' in published && published.surfaceId === surfaceId) return;
    if (published.type === 'interview-changed') {
      if (published.interviewId === openId()) void interviewStore.getState().reload();
      else if (openId() === undefined) void listAgain(stores);
    }
    if (published.type === 'side-panel-pinned' && published.windowId === place.windowId())
      void showWhatWasChosen(stores, unsaved);
  });

  interviewStore.subscribe((state, before) => {
    const id = state.file?.interview.id;
    // Only a reload of this page would miss it: then it asks which to show.
    if (id !== undefined && id !== before.file?.interview.id)
      place.keep(pinOf(stores)).catch((error: unknown) => {
        reviewStore.setState({ problem: messageOf(error) });
      });
  });

  beforeThePageGoes(() => interviewStore.getState().leave());
}

/** Where none is open, the list of those to choose from is on the screen. */
async function listAgain({ interviewStore, reviewStore }: PanelStores): Promise<void> {
  if (interviewStore.getState().interviews === null) return;
  // What can't be had now stays as it was.
  await interviewStore
    .getState()
    .list(knownSurface(reviewStore.getState())?.mrKey ?? null)
    .catch(() => undefined);
}

/** Another page chose what is shown here: from the beginning, once everything of what was here is saved. */
async function showWhatWasChosen(
  { interviewStore, reviewStore }: PanelStores,
  unsaved: Unsaved,
): Promise<void> {
  try {
    await unsaved.settle();
    await interviewStore.getState().close();
    location.reload();
  } catch (error) {
    reviewStore.setState({ problem: messageOf(error) });
  }
}
