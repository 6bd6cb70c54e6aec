import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Feedback, Interview, InterviewFile } from '@/core/interview/interview';
import { changeOf, type InterviewFields } from '@/core/interview/change-interview';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { emptyFile } from '@/core/interview/empty-file';
import type { Exercise } from '@/core/exercise/exercise';
import type { Rubric } from '@/core/rubric/rubric';
import type { Gateway } from './gateway';
import type { Answer } from './messages/protocol';
import type { Desk } from './interview/desk';
import { callActions, type CallActions } from './interview/call-actions';
import { clockActions, type ClockActions, type Span } from './interview/clock-actions';
import { createHistory, type Done } from './interview/history';
import { findingActions, type FindingActions } from './interview/finding-actions';
import { createDraftTexts } from './interview/draft-texts';
import { noteActions, type NoteActions, type NoteAnchor } from './interview/note-actions';
import { planActions, type PlanActions } from './interview/plan-actions';
import { ratingActions, type RatingActions } from './interview/rating-actions';
import { createUnsentChanges } from './interview/unsent-changes';
import { inTurn } from './in-turn';
import { keepUnsaved, replace, same } from './keep-unsaved';
import { createSaver, type SaveStatus } from './saver';

export interface InterviewState
  extends NoteActions, RatingActions, PlanActions, FindingActions, ClockActions, CallActions {
  /** All interviews of this merge request, newest first; null until loaded. */
  interviews: Interview[] | null;
  /** The interviews of every merge request, newest first; empty until loaded. */
  everywhere: Interview[];
  /** The open interview; null while none is open. */
  file: InterviewFile | null;
  /** The rubric version that the open interview began with. */
  rubric: Rubric | null;
  /** The exercise version of the open interview; null where it has none. */
  exercise: Exercise | null;
  /** What the machine's clock did while the call ran and nobody can tell what it was; null where nothing is to be judged. */
  ranAhead: Span | null;
  /** What the next note is to be about, until the note line takes it; null where nothing is wanted. */
  wantedAnchor: NoteAnchor | null;
  /** The last act that `undo` would take back; null where there is none. */
  lastAct: Done | null;
  /** Save state by field: `interview`, `note-line`, `note:<id>`, `rating:<criterion>`, `evidence:<id>`, `question:<id>`, `finding:<id>`, `feedback`, `clock`. */
  saves: Record<string, SaveStatus>;

  list(mrKey: string | null): Promise<void>;
  /** `exercise` is the version that the interview names; null where it names none. */
  create(interview: Interview, rubric: Rubric, exercise?: Exercise | null): Promise<void>;
  /** Stores an interview that begins with a preparation (`core/preparation`). Rejects where it was not stored. */
  add(file: InterviewFile, rubric: Rubric): Promise<void>;
  /** Opens an interview in place of the open one. Rejects where that one holds what could not be saved. */
  open(id: string): Promise<void>;
  /** Rejects where something could not be saved: it would be lost. */
  close(): Promise<void>;
  /** Pulls the open interview afresh, after another surface changed it. */
  reload(): Promise<void>;
  /** Changes fields of the interview. What another surface changes at the same time in others, or in other members of a list, stays. */
  change(patch: InterviewFields): void;
  /** Takes an exercise of the bank for the open interview, or none. What was said about findings stays. */
  takeExercise(exercise: Exercise | null): void;
  /** Puts the open interview on another version of its rubric. Never rejects: see `saves`. */
  moveRubric(rubric: Rubric): Promise<void>;
  /** Text being typed in `field`; kept as a draft until it becomes a record. */
  type(field: string, text: string): void;
  draft(field: string): string;
  /** Has the note line write about this. */
  anchorNote(anchor: NoteAnchor): void;
  /** The note line has taken it. */
  takeAnchor(): void;
  /** What was found in `ranAhead` has been judged. */
  judgeRanAhead(): void;
  /** Takes back the last act of rating, tagging, planning, or of the call, or the removal of a note. A change of its own: it is saved. */
  undo(): Promise<void>;
  writeFeedback(patch: Partial<Omit<Feedback, 'interviewId' | 'updatedAt'>>): void;
  exportBackup(): Promise<string>;
  restoreBackup(text: string): Promise<Answer<'backup.restore'>>;
  /** Writes everything that still waits for a pause in typing. */
  flush(): Promise<void>;
  /** Writes again what could not be saved in `field`, a key of `saves`. Never rejects: see `saves`. */
  retry(field: string): Promise<void>;
}

export type InterviewStore = StoreApi<InterviewState>;

/** What the store needs from outside. `now` in epoch ms; `newId` opaque and unique. */
export interface InterviewStoreDeps {
  gateway: Gateway;
  now: () => number;
  newId: () => string;
  /** Milliseconds on a clock that nobody can set; the browser's own where it is left out. */
  steady?: () => number;
}

/**
 * The open interview and what is done to it. Every act shows at once, is sent with ids made here, and is reported in
 * `saves` as typing, saving, saved or failed. What failed stays in the state, so that no word leaves the screen.
 */
export function createInterviewStore({
  gateway,
  now,
  newId,
  steady = () => performance.now(),
}: InterviewStoreDeps): InterviewStore {
  return createStore<InterviewState>()((set, get) => {
    /** The fields that were written, or changed, since another surface's state was asked for. */
    const sincePull = new Set<string>();
    const saver = createSaver((fields, status) => {
      for (const field of fields) sincePull.add(field);
      set(({ saves }) => ({
        saves: { ...saves, ...Object.fromEntries(fields.map((field) => [field, status])) },
      }));
    }, now);

    const file = (): InterviewFile => {
      const open = get().file;
      if (!open) throw new Error('No interview is open.');
      return open;
    };
    const put = (patch: Partial<InterviewFile>): void => set({ file: { ...file(), ...patch } });

    const drafts = createDraftTexts({ file, put, saver, gateway, now });
    const unsent = createUnsentChanges();
    const sendChanges = (): Promise<void> => {
      const interviewId = file().interview.id;
      return unsent.send((change) => gateway.request('interview.patch', { interviewId, change, at: now() }));
    };

    const changeInterview = (patch: InterviewFields, wait: boolean): void => {
      const before = file().interview;
      unsent.add(changeOf(before, patch));
      const interview = { ...before, ...patch, updatedAt: now() };
      put({ interview });
      set({ interviews: replace(get().interviews ?? [], interview) });
      if (wait) saver.schedule('interview', sendChanges);
      else void saver.now('interview', sendChanges);
    };

    const show = async (id: string): Promise<void> => {
      const loaded = await gateway.request('interview.load', { id });
      if (!loaded) throw new Error('This interview no longer exists.');
      set(loaded);
      drafts.loaded(loaded.file.drafts);
    };

    const isUnsaved = (field: string): boolean => {
      const state = get().saves[field]?.state;
      return sincePull.has(field) || (state !== undefined && state !== 'saved');
    };

    /** What is stored now, with what is not saved here. */
    const pull = async (): Promise<void> => {
      const id = get().file?.interview.id;
      if (id === undefined) return;
      await saver.flush();
      sincePull.clear();
      const loaded = await gateway.request('interview.load', { id });
      const { file: open, rubric, exercise } = get();
      if (!loaded || open?.interview.id !== id) return;
      drafts.loaded(loaded.file.drafts, isUnsaved);
      const kept = keepUnsaved(loaded.file, open, isUnsaved, unsent.all());
      const acts = clock.withUnsent(loaded.file.interview.clock);
      set({
        file: { ...kept, interview: { ...kept.interview, clock: acts } },
        rubric: same(rubric, loaded.rubric),
        exercise: same(exercise, loaded.exercise),
      });
      // What was acknowledged meanwhile may not be in what was read.
      if (sincePull.has('interview') || sincePull.has('clock')) await pull();
    };

    /** Before another interview takes the open one's place: what could not be saved is only here. */
    const settle = async (): Promise<void> => {
      await saver.flush();
      const failed = Object.values(get().saves).find(({ state }) => state === 'failed');
      if (get().file && failed?.state === 'failed') {
        throw new Error(
          `Not everything is saved: ${failed.message} Try again before you leave this interview.`,
        );
      }
      saver.forget();
      history.forget();
      unsent.forget();
      notes.forget();
      set({ saves: {}, ranAhead: null });
    };

    const history = createHistory((lastAct) => set({ lastAct }));
    const draft: Desk['draft'] = (field) => get().draft(field);
    const desk: Desk = {
      file,
      put,
      draft,
      storedDraft: (field) => drafts.stored(field),
      saver,
      history,
      gateway,
      now,
      newId,
    };

    const clock = clockActions(desk, { steady, onRanAhead: (ranAhead) => set({ ranAhead }) });

    const notes = noteActions(desk);
    return {
      ...clock.actions,
      ...callActions(desk, { change: (patch) => changeInterview(patch, false) }),
      ...notes.actions,
      ...ratingActions(desk),
      ...planActions(desk),
      ...findingActions(desk),
      interviews: null,
      everywhere: [],
      file: null,
      rubric: null,
      exercise: null,
      ranAhead: null,
      wantedAnchor: null,
      lastAct: null,
      saves: {},

      async list(mrKey) {
        const [interviews, everywhere] = await Promise.all([
          gateway.request('interview.list', { mrKey }),
          gateway.request('interview.list', { mrKey: null }),
        ]);
        set({ interviews, everywhere });
      },

      async create(interview, rubric, exercise = null) {
        await saver.now('interview', () => gateway.request('interview.create', { interview, rubric }));
        if (get().saves['interview']?.state === 'failed') return;
        history.forget();
        set({
          file: emptyFile(interview),
          rubric,
          exercise,
          interviews: [interview, ...(get().interviews ?? [])],
          everywhere: [interview, ...get().everywhere],
        });
      },

      async add(file, rubric) {
        await gateway.request('interview.add', { file, rubric });
      },

      async open(id) {
        await settle();
        await show(id);
      },

      async close() {
        await settle();
        set({ file: null, rubric: null, exercise: null });
      },

      reload: inTurn(pull),

      change: (patch) => changeInterview(patch, true),

      async moveRubric(rubric) {
        const { id: rubricId, version: rubricVersion, role } = rubric;
        const move = async () => {
          await sendChanges();
          await gateway.request('interview.move', { interviewId: file().interview.id, rubric, at: now() });
          // Only then: a rubric that isn't stored with the interview would be gone with the panel.
          put({ interview: { ...file().interview, rubricId, rubricVersion, role } });
          set({ rubric });
        };
        await saver.now('interview', move);
      },

      takeExercise(exercise) {
        set({ exercise });
        changeInterview(
          { exerciseId: exercise?.id ?? null, exerciseVersion: exercise?.version ?? null },
          false,
        );
      },

      type: (field, text) => drafts.type(field, text),

      draft: (field) => get().file?.drafts.find((draft) => draft.field === field)?.text ?? '',

      anchorNote: (wantedAnchor) => set({ wantedAnchor }),

      takeAnchor: () => set({ wantedAnchor: null }),

      judgeRanAhead: () => set({ ranAhead: null }),

      undo: () => history.undo(),

      writeFeedback(patch) {
        const interviewId = file().interview.id;
        const before = file().feedback ?? emptyFeedback(interviewId, now());
        const feedback: Feedback = { ...before, ...patch, updatedAt: now() };
        put({ feedback });
        saver.schedule('feedback', () => gateway.request('feedback.save', { feedback }));
      },

      async exportBackup() {
        await saver.flush();
        const { text } = await gateway.request('backup.export', { interviewId: file().interview.id });
        return text;
      },

      restoreBackup: (text) => gateway.request('backup.restore', { text }),

      flush: () => saver.flush(),

      retry: (field) => saver.retry(field),
    };
  });
}
