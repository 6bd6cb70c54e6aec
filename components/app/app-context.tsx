import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Interview, InterviewRecords } from '@/core/interview/interview';
import type { Rubric } from '@/core/rubric/rubric';
import type { ExerciseState, ExerciseStore } from '@/stores/exercise-store';
import type { LibraryState, LibraryStore } from '@/stores/library-store';
import type { InterviewState, InterviewStore } from '@/stores/interview-store';
import type { Ask } from '@/stores/messages/protocol';
import type { PanelStore } from '@/stores/panel-store';
import type { PresetState, PresetStore } from '@/stores/preset-store';
import type { Retention } from '@/stores/retention';
import type { ReviewState, ReviewStore } from '@/stores/review-store';
import type { SettingsStore } from '@/stores/settings-store';

/** Everything a component may have from outside. Components touch no browser API but through this. */
export interface App {
  interviewStore: InterviewStore;
  reviewStore: ReviewStore;
  presetStore: PresetStore;
  exerciseStore: ExerciseStore;
  /** The interviewer's own rubrics, to choose from. */
  rubricLibrary: LibraryStore<Rubric>;
  /** What the interviewer set for this browser. */
  settingsStore: SettingsStore;
  /** What the panel of interviewers has of the open interview; loaded when it is first asked for, once. */
  openPanelStore: () => Promise<PanelStore>;
  /** How long interviews are kept, and erasing them; loaded when it is first asked for. */
  openRetention: () => Promise<Retention>;
  /** Epoch milliseconds. */
  now: () => number;
  /** Opaque and unique. */
  newId: () => string;
  copy: {
    /** Puts a text on the clipboard in both forms. Rejects where the browser refuses. */
    text: (html: string, plain: string) => Promise<void>;
  };
  /** Hands the user a file. `mime` without charset; the text is written as UTF-8. */
  download: (fileName: string, mime: string, text: string) => void;
  /** Opens an address in a tab of its own. */
  openUrl: (url: string) => void;
  /** Whether this surface can be seen now: in front, open and not hidden. */
  isShown: () => boolean;
  /** Hides everything of Second Chair on every page, until it is asked for again. */
  hideAll: () => Promise<void>;
  /** Opens a part of the dashboard in a tab of its own. */
  openDashboard: (section: Ask<'dashboard.open'>['section']) => Promise<void>;
  /** Closes this panel. What was written stays. */
  closePanel: () => Promise<void>;
  /**
   * Moves what is shown here to the browser's side panel; null where it can't go there. To be called while a click or a
   * key is being handled, before anything is waited for: the browsers allow it only then.
   */
  openSidePanel: (() => Promise<void>) | null;
  /** Moves what is shown here to a window of its own; null where it stands in one. */
  detach: (() => Promise<void>) | null;
  /** Shows this interview where none was chosen yet. */
  choose: (interview: Interview) => Promise<void>;
}

export const AppContext = createContext<App | null>(null);

/** The services of this surface. Throws where no `AppContext` stands above the component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app)
    throw new Error('useApp: no AppContext above this component; render it inside <AppContext value={...}>');
  return app;
}

export const useInterview = <T,>(selector: (state: InterviewState) => T): T =>
  useStore(useApp().interviewStore, selector);

/**
 * The open interview's records; null where none is open. The same object while only drafts change, so that a key typed
 * in the note line derives nothing anew.
 */
export const useRecords = (): InterviewRecords | null =>
  useInterview(
    useShallow(({ file }) => {
      if (!file) return null;
      const { drafts: _, ...records } = file;
      return records;
    }),
  );

/** When the scorecard of the open interview was sealed, epoch ms: what it is made of is only read then. Null while it is not. */
export const useSealedAt = (): number | null =>
  useInterview((state) => state.file?.interview.sealedAt ?? null);

export const useReview = <T,>(selector: (state: ReviewState) => T): T =>
  useStore(useApp().reviewStore, selector);

export const useExercises = <T,>(selector: (state: ExerciseState) => T): T =>
  useStore(useApp().exerciseStore, selector);

export const useOwnRubrics = <T,>(selector: (state: LibraryState<Rubric>) => T): T =>
  useStore(useApp().rubricLibrary, selector);

export const usePresets = <T,>(selector: (state: PresetState) => T): T =>
  useStore(useApp().presetStore, selector);

/** The time, in epoch ms, kept up to date every `everyMs`. */
export function useNow(everyMs: number): number {
  const { now } = useApp();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return at;
}
