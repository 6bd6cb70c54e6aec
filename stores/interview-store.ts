import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InterviewFile } from '@/core/interview/interview';
import { changeOf, type InterviewFields } from '@/core/interview/change-interview';
import { emptyFile } from '@/core/interview/empty-file';
import type { Gateway } from './gateway';
import type { Desk } from './interview/desk';
import { draftKey } from './interview/draft-key';
import { basisActions } from './interview/basis-actions';
import { callActions } from './interview/call-actions';
import { callMemoryActions } from './interview/call-memory-actions';
import { clockActions } from './interview/clock-actions';
import { createHistory } from './interview/history';
import { feedbackActions } from './interview/feedback-actions';
import { findingActions } from './interview/finding-actions';
import { createDraftTexts } from './interview/draft-texts';
import { noteActions } from './interview/note-actions';
import { planActions } from './interview/plan-actions';
import { ratingActions } from './interview/rating-actions';
import type { InterviewState } from './interview/interview-state';
import { createRowWriter } from './interview/row-writer';
import { createUnsentChanges } from './interview/unsent-changes';
import { inTurn } from './in-turn';
import { keepUnsaved, replace, same } from './keep-unsaved';
import { createSaver } from './saver';

export type { InterviewState };
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
    const rows = createRowWriter(saver);
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
      set({ ...loaded, ranAhead: loaded.ranAhead ?? null, erased: false, proof: null });
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
      if (open?.interview.id !== id) return;
      if (!loaded) {
        // Erased while nothing could be heard here.
        get().forgetErased([id]);
        return;
      }
      drafts.loaded(loaded.file.drafts, (field) => isUnsaved(draftKey(field)));
      const stored = loaded.file.interview;
      // What was done to a scorecard that is sealed now is not taken back any more.
      if (stored.sealedAt !== open.interview.sealedAt) history.forget();
      const interview = { ...stored, clock: clock.withUnsent(stored.clock) };
      set({
        file: keepUnsaved({ ...loaded.file, interview }, open, isUnsaved, unsent.all()),
        rubric: same(rubric, loaded.rubric),
        exercise: same(exercise, loaded.exercise),
        ranAhead: loaded.ranAhead ?? null,
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
      forget();
    };

    /** Nothing of what was open is known any more. */
    const forget = (): void => {
      history.forget();
      unsent.forget();
      notes.forget();
      rows.forget();
      set({ saves: {}, ranAhead: null });
    };

    const history = createHistory((lastAct) => set({ lastAct }));
    const draft: Desk['draft'] = (field) => get().draft(field);
    const desk: Desk = {
      file,
      put,
      draft,
      endingDraft: (field, rest) => drafts.ending(field, rest),
      draftEnded: (field, left, rest) => drafts.ended(field, left, rest),
      saver,
      rows,
      history,
      gateway,
      watchClock: () => clock.actions.watchClock(),
      now,
      newId,
    };

    const memory = callMemoryActions(desk, { get, set });
    const clock = clockActions(desk, { steady, onRanAhead: memory.onRanAhead });

    const notes = noteActions(desk);
    return {
      ...clock.actions,
      ...memory.actions,
      ...callActions(desk, { change: (patch) => changeInterview(patch, false) }),
      ...notes.actions,
      ...ratingActions(desk),
      ...planActions(desk),
      ...findingActions(desk),
      ...basisActions(desk, { set, sendChanges, change: (patch) => changeInterview(patch, false) }),
      interviews: null,
      everywhere: [],
      file: null,
      erased: false,
      proof: null,
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
          erased: false,
          proof: null,
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

      forgetErased(ids) {
        const gone = new Set(ids);
        const others = <T extends { id: string }>(list: T[]): T[] => list.filter(({ id }) => !gone.has(id));
        const { everywhere, file: open, interviews } = get();
        set({ interviews: interviews && others(interviews), everywhere: others(everywhere) });
        if (!open || !gone.has(open.interview.id)) return;
        saver.drop();
        forget();
        set({ file: null, rubric: null, exercise: null, wantedAnchor: null, erased: true });
      },

      leaveErased: () => set({ erased: false, proof: null }),

      reload: inTurn(pull),

      change: (patch) => changeInterview(patch, true),

      type: (field, text) => drafts.type(field, text),

      draft: (field) => get().file?.drafts.find((draft) => draft.field === field)?.text ?? '',

      anchorNote: (wantedAnchor) => set({ wantedAnchor }),

      takeAnchor: () => set({ wantedAnchor: null }),

      undo: () => history.undo(),

      ...feedbackActions(desk),

      async exportBackup() {
        await saver.flush();
        const { text } = await gateway.request('backup.export', { interviewId: file().interview.id });
        return text;
      },

      restoreBackup: (text) => gateway.request('backup.restore', { text }),

      flush: () => saver.flush(),

      leave: () => saver.leave(),

      retry: (field) => saver.retry(field),

      async giveUp(field) {
        saver.forget(field);
        sincePull.delete(field);
        const { [field]: _, ...saves } = get().saves;
        set({ saves });
        await get().reload();
      },
    };
  });
}
