import type { Gateway } from '@/stores/gateway';
import type { InterviewStore } from '@/stores/interview-store';
import type { Pin } from '@/stores/messages/protocol';
import type { PresetStore } from '@/stores/preset-store';
import type { SettingsStore } from '@/stores/settings-store';
import { knownSurface, type ReviewStore } from '@/stores/review-store';
import type { Place } from './place';

/** What one page of the app holds, and where it stands. */
export interface PanelStores {
  gateway: Gateway;
  surfaceId: string;
  place: Place;
  interviewStore: InterviewStore;
  reviewStore: ReviewStore;
  presetStore: PresetStore;
  settingsStore: SettingsStore;
}

/** What is shown here now: the open interview, else the merge request. */
export function pinOf({ interviewStore, reviewStore }: PanelStores): Pin {
  const interview = interviewStore.getState().file?.interview;
  const { mrKey, mrUrl } = interview ?? knownSurface(reviewStore.getState()) ?? { mrKey: null, mrUrl: null };
  return { interviewId: interview?.id ?? null, mrKey, mrUrl };
}
