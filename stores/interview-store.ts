import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  ClockEvent,
  Draft,
  Evidence,
  Feedback,
  Interview,
  InterviewFile,
  Note,
  Rating,
} from '@/core/interview/interview';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { noteTime } from '@/core/call/note-time';
import type { Rubric } from '@/core/rubric/rubric';
import type { Gateway } from './gateway';
import { keepUnsaved, replace } from './keep-unsaved';
import { createSaver, type SaveStatus } from './saver';

/** What the interviewer decides about a new note; times, ids and phase are the store's business. */
export type NewNote = Pick<Note, 'text' | 'signal' | 'criterionId' | 'anchorEventId' | 'visibility'>;

export interface InterviewState {
  /** All interviews of this merge request, newest first; null until loaded. */
  interviews: Interview[] | null;
  /** The interviews of every merge request, newest first; empty until loaded. */
  everywhere: Interview[];
  /** The open interview; null while none is open. */
  file: InterviewFile | null;
  /** The rubric version that the open interview began with. */
  rubric: Rubric | null;
  /** Save state by field: `interview`, `note-line`, `note:<id>`, `rating:<criterion>`, `evidence:<id>`, `feedback`. */
  saves: Record<string, SaveStatus>;

  list(mrKey: string | null): Promise<void>;
  create(interview: Interview, rubric: Rubric): Promise<void>;
  /** Opens an interview in place of the open one. Rejects where that one holds what could not be saved. */
  open(id: string): Promise<void>;
  /** Rejects where something could not be saved: it would be lost. */
  close(): Promise<void>;
  /** Pulls the open interview afresh, after another surface changed it. */
  reload(): Promise<void>;
  change(patch: Partial<Omit<Interview, 'id' | 'createdAt'>>): void;
  /** Text being typed in `field`; kept as a draft until it becomes a record. */
  type(field: string, text: string): void;
  draft(field: string): string;
  addNote(note: NewNote): Promise<void>;
  editNote(id: string, patch: Partial<NewNote>): Promise<void>;
  removeNote(id: string): Promise<void>;
  /** Puts a removed note back as it was. */
  restoreNote(note: Note): Promise<void>;
  rate(criterionId: string, patch: Partial<Pick<Rating, 'value' | 'reason' | 'comment'>>): void;
  tag(evidence: Pick<Evidence, 'criterionId' | 'source' | 'excerpt'>): Promise<void>;
  untag(id: string): Promise<void>;
  toggleAsk(eventId: string): void;
  clock(act: Pick<ClockEvent, 'type' | 'durationMs' | 'segmentId'>): void;
  writeFeedback(patch: Partial<Omit<Feedback, 'interviewId' | 'updatedAt'>>): void;
  exportBackup(): Promise<string>;
  restoreBackup(
    text: string,
  ): Promise<{ outcome: 'restored'; interviewId: string } | { outcome: 'refused'; reason: string }>;
  /** Writes everything that still waits for a pause in typing. */
  flush(): Promise<void>;
  /** Writes again what could not be saved in `field`, a key of `saves`. Never rejects: see `saves`. */
  retry(field: string): Promise<void>;
}

/** The field of the line in which new notes are typed. */
const NOTE_LINE = 'note-line';

export type InterviewStore = StoreApi<InterviewState>;

/** What the store needs from outside. `now` in epoch ms; `newId` opaque and unique. */
export interface InterviewStoreDeps {
  gateway: Gateway;
  now: () => number;
  newId: () => string;
}

/**
 * The open interview and what is done to it. Every act shows at once, is sent with ids made here, and is reported in
 * `saves` as typing, saving, saved or failed. What failed stays in the state, so that no word leaves the screen.
 */
export function createInterviewStore({ gateway, now, newId }: InterviewStoreDeps): InterviewStore {
  return createStore<InterviewState>()((set, get) => {
    const saver = createSaver(
      (fields, status) =>
        set(({ saves }) => ({
          saves: { ...saves, ...Object.fromEntries(fields.map((field) => [field, status])) },
        })),
      now,
    );

    const file = (): InterviewFile => {
      const open = get().file;
      if (!open) throw new Error('No interview is open.');
      return open;
    };
    const put = (patch: Partial<InterviewFile>): void => set({ file: { ...file(), ...patch } });

    const saveDraft = (draft: Draft): void => {
      put({ drafts: [...file().drafts.filter((other) => other.field !== draft.field), draft] });
      saver.schedule(draft.field, () => gateway.request('draft.save', { draft }));
    };

    const changeInterview = (patch: Partial<Interview>, wait: boolean): void => {
      const interview = { ...file().interview, ...patch, updatedAt: now() };
      put({ interview });
      set({ interviews: replace(get().interviews ?? [], interview) });
      const write = () => gateway.request('interview.save', { interview });
      if (wait) saver.schedule('interview', write);
      else void saver.now('interview', write);
    };

    const showNote = (note: Note, draftField: string): void =>
      put({
        notes: replace(file().notes, note),
        drafts: file().drafts.filter((draft) => draft.field !== draftField),
      });

    const saveNote = (note: Note): Promise<void> => {
      const field = `note:${note.id}`;
      showNote(note, field);
      return saver.now(field, () => gateway.request('note.save', { note, draftField: field }));
    };

    /** The note line shows the fate of the note that was typed in it, behind any draft still being written. */
    const saveFromLine = (note: Note): Promise<void> => {
      showNote(note, NOTE_LINE);
      // Where it is tried again, the line may hold the draft of what has been typed since.
      const write = () =>
        gateway.request('note.save', { note, draftField: get().draft(NOTE_LINE) === '' ? NOTE_LINE : null });
      return saver.now(NOTE_LINE, write, `note:${note.id}`);
    };

    const show = async (id: string): Promise<void> => {
      const loaded = await gateway.request('interview.load', { id });
      if (!loaded) throw new Error('This interview no longer exists.');
      set({ file: loaded.file, rubric: loaded.rubric });
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
      set({ saves: {} });
    };

    return {
      interviews: null,
      everywhere: [],
      file: null,
      rubric: null,
      saves: {},

      async list(mrKey) {
        const [interviews, everywhere] = await Promise.all([
          gateway.request('interview.list', { mrKey }),
          gateway.request('interview.list', { mrKey: null }),
        ]);
        set({ interviews, everywhere });
      },

      async create(interview, rubric) {
        const empty = { notes: [], ratings: [], evidence: [], feedback: null, drafts: [] };
        await saver.now('interview', () => gateway.request('interview.create', { interview, rubric }));
        if (get().saves['interview']?.state === 'failed') return;
        set({
          file: { interview, ...empty },
          rubric,
          interviews: [interview, ...(get().interviews ?? [])],
          everywhere: [interview, ...get().everywhere],
        });
      },

      async open(id) {
        await settle();
        await show(id);
      },

      async close() {
        await settle();
        set({ file: null, rubric: null });
      },

      async reload() {
        const open = get().file;
        if (!open) return;
        await saver.flush();
        const loaded = await gateway.request('interview.load', { id: open.interview.id });
        if (loaded) set({ file: keepUnsaved(loaded.file, get()), rubric: loaded.rubric });
      },

      change: (patch) => changeInterview(patch, true),

      type(field, text) {
        saveDraft({ interviewId: file().interview.id, field, text, updatedAt: now() });
      },

      draft: (field) => get().file?.drafts.find((draft) => draft.field === field)?.text ?? '',

      addNote(note) {
        const at = now();
        const { interview } = file();
        const times = { createdAt: at, updatedAt: at, ...noteTime(interview, at) };
        return saveFromLine({ id: newId(), interviewId: interview.id, ...times, ...note });
      },

      async editNote(id, patch) {
        const note = file().notes.find((other) => other.id === id);
        if (note) await saveNote({ ...note, ...patch, updatedAt: now() });
      },

      async removeNote(id) {
        put({ notes: file().notes.filter((note) => note.id !== id) });
        const interviewId = file().interview.id;
        await saver.now(`note:${id}`, () => gateway.request('note.remove', { interviewId, id }));
      },

      async restoreNote(note) {
        await saveNote(note);
      },

      rate(criterionId, patch) {
        const interviewId = file().interview.id;
        const before = file().ratings.find((rating) => rating.criterionId === criterionId);
        const empty = { interviewId, criterionId, value: null, reason: '', comment: '' };
        const rating: Rating = { ...(before ?? empty), ...patch, updatedAt: now() };
        put({ ratings: [...file().ratings.filter((other) => other.criterionId !== criterionId), rating] });
        const field = `rating:${criterionId}`;
        const write = () => gateway.request('rating.save', { rating });
        if ('value' in patch) void saver.now(field, write);
        else saver.schedule(field, write);
      },

      async tag(piece) {
        const evidence = { id: newId(), interviewId: file().interview.id, createdAt: now(), ...piece };
        put({ evidence: [...file().evidence, evidence] });
        await saver.now(`evidence:${evidence.id}`, () => gateway.request('evidence.save', { evidence }));
      },

      async untag(id) {
        put({ evidence: file().evidence.filter((piece) => piece.id !== id) });
        const interviewId = file().interview.id;
        await saver.now(`evidence:${id}`, () => gateway.request('evidence.remove', { interviewId, id }));
      },

      toggleAsk(eventId) {
        const { askOnCall } = file().interview;
        const without = askOnCall.filter((id) => id !== eventId);
        const asked = without.length < askOnCall.length;
        changeInterview({ askOnCall: asked ? without : [...askOnCall, eventId] }, false);
      },

      clock(act) {
        const { clock } = file().interview;
        changeInterview({ clock: [...clock, { id: newId(), at: now(), ...act }] }, false);
      },

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
