import type { App } from '@/components/app/app-context';
import type { Exercise } from '@/core/exercise/exercise';
import { emptyFile } from '@/core/interview/empty-file';
import type { Level } from '@/core/interview/interview';
import { newInterview } from '@/core/interview/new-interview';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import type { Rubric } from '@/core/rubric/rubric';
import { createExerciseStore } from '@/stores/exercise-store';
import { createInterviewStore } from '@/stores/interview-store';
import { createRubricLibrary } from '@/stores/library-store';
import { keepingNothing } from '@/stores/keeping-nothing';
import { createPresetStore } from '@/stores/preset-store';
import { createSettingsStore } from '@/stores/settings-store';
import { createReviewStore } from '@/stores/review-store';
import type { LibraryServices } from './library-context';

/** What the interview of a preview has. */
interface Previewed {
  rubric: Rubric;
  exercise?: Exercise;
  level?: Level;
}

/** The services of a panel whose interview has what is previewed, and is stored nowhere. */
export function previewApp(
  { now, newId }: LibraryServices,
  { rubric, exercise, level = 'intermediate' }: Previewed,
): App {
  const gateway = keepingNothing(now);
  const interviewStore = createInterviewStore({ gateway, now, newId });
  const begun = newInterview({
    id: newId(),
    now: now(),
    mergeRequest: null,
    previous: null,
    preset: DEFAULT_PRESET,
    rubric,
  });
  const interview = { ...begun, level, candidate: { name: 'Candidate', username: null, userId: null } };
  interviewStore.setState({
    interviews: [interview],
    file: emptyFile(interview),
    rubric,
    exercise: exercise ?? null,
  });
  return {
    interviewStore,
    reviewStore: createReviewStore(gateway),
    presetStore: createPresetStore(gateway),
    settingsStore: createSettingsStore(gateway),
    exerciseStore: createExerciseStore(gateway),
    openPanelStore: () => Promise.reject(new Error('A preview seals nothing.')),
    openRetention: () => Promise.reject(new Error('A preview keeps nothing.')),
    rubricLibrary: createRubricLibrary({ gateway, surfaceId: 'preview', now }),
    now,
    newId,
    copy: { text: () => Promise.resolve() },
    download: () => undefined,
    openUrl: () => undefined,
    isShown: () => true,
    hideAll: () => Promise.resolve(),
    openDashboard: () => Promise.resolve(),
    closePanel: () => Promise.resolve(),
    openSidePanel: null,
    detach: null,
    choose: () => Promise.resolve(),
  };
}
