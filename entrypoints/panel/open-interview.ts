import { knownSurface } from '@/stores/review-store';
import type { Surface } from '@/stores/messages/protocol';
import type { PanelStores } from './panel-stores';
import type { Place } from './place';

/**
 * Finds out what this page is about and opens it: the interview that it was opened for, else the only one of its merge
 * request; where there are several, or none, the interviewer chooses.
 */
export async function openInterview(stores: PanelStores): Promise<void> {
  const { place, interviewStore, reviewStore, presetStore, settingsStore } = stores;
  // Without them everything is as at first, and the interview opens all the same; nobody is named before they are there.
  const settings = settingsStore
    .getState()
    .load()
    .catch(() => undefined);
  await reviewStore.getState().claim(await place.key());
  await settings;
  const surface = knownSurface(reviewStore.getState());
  if (!surface) {
    if (reviewStore.getState().surface === 'not-chosen') await interviewStore.getState().list(null);
    return;
  }
  if (surface.spot) await isBack(place, surface);
  await Promise.all([
    reviewStore.getState().load(),
    interviewStore.getState().list(surface.mrKey),
    presetStore.getState().load(),
  ]);
  const { interviews } = interviewStore.getState();
  const only = surface.mrKey !== null && interviews?.length === 1 ? interviews[0]?.id : undefined;
  const id = surface.interviewId ?? only;
  if (id !== undefined) await interviewStore.getState().open(id);
  if (!place.isBesideItsTab) await lookAtOnce(stores);
}

/** It has come back from being hidden: it is not brought back once more after the user has closed it. */
async function isBack(place: Place, { interviewId, mrKey, mrUrl }: Surface): Promise<void> {
  // Where that can't be said, all that happens is that it comes back.
  await place.keep({ interviewId: interviewId ?? null, mrKey, mrUrl }).catch(() => undefined);
}

/** Nothing has begun to read for a surface outside of GitLab's page: the reader of a tab that shows it is asked. */
async function lookAtOnce({ reviewStore }: PanelStores): Promise<void> {
  const neverRead = reviewStore.getState().review.reading === null;
  // One that fails is no news; the next look comes soon.
  await reviewStore
    .getState()
    .look(neverRead)
    .catch(() => undefined);
}
