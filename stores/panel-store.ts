import { createStore, type StoreApi } from 'zustand/vanilla';
import { rebaseDraft } from '@/core/notes/merge-draft';
import type { Debrief } from '@/core/panel/debrief';
import type { PanelRecords } from '@/core/panel/panel-records';
import type { Gateway } from './gateway';
import type { InterviewStore } from './interview-store';
import { createKnownTexts } from './known-texts';
import type { Answer } from './messages/protocol';
import { createSaver, type SaveStatus } from './saver';

/** The draft in which an amendment is typed. */
export const AMENDMENT_DRAFT = 'amendment';

/** What the panel of one interview has, and everything that can be done to it. */
export interface PanelState {
  /** The interview that it is about; null until `load`. */
  interviewId: string | null;
  /** Null until loaded. */
  records: PanelRecords | null;
  /** How the debrief notes are saved, by topic. */
  saves: Record<string, SaveStatus>;
  /** Reads what is stored. Rejects where debrief notes of another interview could not be saved: they would be lost. */
  load(interviewId: string): Promise<void>;
  /** Seals the scorecard. Rejects, and seals nothing, where something of it is not saved. */
  seal(): Promise<void>;
  /** Adds to the sealed scorecard, and empties the line in which it was typed. */
  amend(criterionId: string | null, text: string): Promise<void>;
  /** The text of an encrypted file for the other interviewers. */
  exportFile(author: string, passphrase: string): Promise<string>;
  /** Opens the file of another interviewer; `confirmed` where nothing but the interviewer can tell that it belongs here. */
  openFile(text: string, passphrase: string, confirmed: boolean): Promise<Answer<'scorecard.open'>>;
  remove(id: string): Promise<void>;
  /** What was said about a topic in the debrief, saved as it is typed. */
  writeDebrief(topic: string, text: string): void;
  /** Writes again what could not be saved. Never rejects: see `saves`. */
  retry(topic: string): Promise<void>;
  /** Writes everything that still waits for a pause in typing. */
  flush(): Promise<void>;
  /** Sends everything at once, before the page may be gone: see `saver.leave`. */
  leave(): void;
}

export type PanelStore = StoreApi<PanelState>;

/** What the store needs from outside. `now` in epoch ms; `newId` opaque and unique. */
export interface PanelStoreDeps {
  gateway: Gateway;
  interviewStore: InterviewStore;
  surfaceId: string;
  now: () => number;
  newId: () => string;
}

/** The panel of the open interview: it follows what other surfaces do to it from the first `load` on. */
export function createPanelStore({
  gateway,
  interviewStore,
  surfaceId,
  now,
  newId,
}: PanelStoreDeps): PanelStore {
  return createStore<PanelState>()((set, get) => {
    let known = createKnownTexts();
    const saver = createSaver((topics, status) => {
      set(({ saves }) => ({
        saves: { ...saves, ...Object.fromEntries(topics.map((topic) => [topic, status])) },
      }));
    }, now);
    const isUnsaved = (topic: string): boolean => {
      const state = get().saves[topic]?.state;
      return state !== undefined && state !== 'saved';
    };

    const open = (): string => {
      const { interviewId } = get();
      if (interviewId === null) throw new Error('No interview is open.');
      return interviewId;
    };
    const shown = (topic: string): Debrief | undefined =>
      get().records?.debriefs.find((debrief) => debrief.topic === topic);

    const show = (topic: string, text: string): void => {
      const { records } = get();
      if (!records) return;
      const at = shown(topic)?.at ?? now();
      const debrief: Debrief = { interviewId: open(), topic, at, updatedAt: now(), text };
      const others = records.debriefs.filter((other) => other.topic !== topic);
      set({ records: { ...records, debriefs: [...others, debrief] } });
    };

    const pull = async (interviewId: string): Promise<void> => {
      const loaded = await gateway.request('scorecard.load', { interviewId });
      const { records } = get();
      if (get().interviewId !== interviewId) return;
      const own = (records?.debriefs ?? []).filter(({ topic }) => isUnsaved(topic));
      known.loaded(
        loaded.debriefs.map(({ topic, text }) => [topic, text]),
        isUnsaved,
      );
      const debriefs = [...loaded.debriefs.filter(({ topic }) => !isUnsaved(topic)), ...own];
      set({ records: { ...loaded, debriefs } });
    };

    const writeStored = async (topic: string): Promise<void> => {
      const debrief = shown(topic);
      if (!debrief) return;
      const sent = debrief.text;
      const { kept = sent } = await gateway.request('debrief.save', {
        debrief,
        before: known.send(topic, sent),
      });
      known.answered(topic, kept, sent);
      if (kept !== sent) show(topic, rebaseDraft(kept, sent, shown(topic)?.text ?? ''));
    };

    gateway.subscribe((published) => {
      const { interviewId } = get();
      if (interviewId === null) return;
      if (published.type === 'interviews-erased' && published.interviewIds.includes(interviewId)) {
        saver.drop();
        known = createKnownTexts();
        set({ interviewId: null, records: null, saves: {} });
        return;
      }
      const isNews =
        published.type === 'reconnected' ||
        (published.type === 'scorecards-changed' &&
          published.interviewId === interviewId &&
          published.surfaceId !== surfaceId);
      // What can't be had now is as it was; the next change, or the next look, brings it.
      if (isNews) void pull(interviewId).catch(() => undefined);
    });

    return {
      interviewId: null,
      records: null,
      saves: {},

      async load(interviewId) {
        if (get().interviewId !== interviewId) {
          await saver.flush();
          const failed = Object.values(get().saves).find(({ state }) => state === 'failed');
          if (failed?.state === 'failed')
            throw new Error(`The debrief notes of another interview are not saved: ${failed.message}`);
          known = createKnownTexts();
          set({ interviewId, records: null, saves: {} });
        }
        await pull(interviewId);
      },

      async seal() {
        const interviewId = open();
        await interviewStore.getState().flush();
        const failed = Object.values(interviewStore.getState().saves).find(({ state }) => state === 'failed');
        if (failed?.state === 'failed')
          throw new Error(`Not everything is saved, so nothing was sealed: ${failed.message}`);
        const seal = await gateway.request('scorecard.seal', { interviewId, at: now() });
        const { records } = get();
        if (records) set({ records: { ...records, seal } });
        await interviewStore.getState().reload();
      },

      async amend(criterionId, text) {
        const amendment = { id: newId(), interviewId: open(), at: now(), criterionId, text };
        const made = await gateway.request('scorecard.amend', { amendment, field: AMENDMENT_DRAFT });
        const { records } = get();
        if (records) set({ records: { ...records, amendments: [...records.amendments, made] } });
      },

      async exportFile(author, passphrase) {
        const interviewId = open();
        const { text } = await gateway.request('scorecard.export', { interviewId, author, passphrase });
        await pull(interviewId);
        return text;
      },

      async openFile(text, passphrase, confirmed) {
        const interviewId = open();
        const ask = { interviewId, text, passphrase, confirmed, at: now() };
        const answer = await gateway.request('scorecard.open', ask);
        if (answer.outcome === 'opened') await pull(interviewId);
        return answer;
      },

      async remove(id) {
        const interviewId = open();
        await gateway.request('scorecard.remove', { interviewId, id });
        await pull(interviewId);
      },

      writeDebrief(topic, text) {
        show(topic, text);
        saver.schedule(topic, () => writeStored(topic));
      },

      retry: (topic) => saver.retry(topic),

      flush: () => saver.flush(),
      leave: () => saver.leave(),
    };
  });
}
