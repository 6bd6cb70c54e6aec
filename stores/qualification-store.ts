import { createStore, type StoreApi } from 'zustand/vanilla';
import { ratingOf, withRating, type Attempt, type AttemptRating } from '@/core/calibration/attempt';
import type { Sample } from '@/core/calibration/sample';
import type { Interview } from '@/core/interview/interview';
import { currentPreset, type QualificationPreset } from '@/core/qualification/preset';
import type { Session, SessionChange } from '@/core/qualification/session';
import { afterPause } from './after-pause';
import type { Gateway } from './gateway';
import { createSaver, type SaveStatus } from './saver';

export interface QualificationState {
  /** The log, in no order; null until everything was loaded. */
  sessions: Session[] | null;
  attempts: Attempt[];
  /** Every stored version of every sample, those that ship and were begun with among them. */
  samples: Sample[];
  presets: QualificationPreset[];
  /** All interviews, to be taken into the log. */
  interviews: Interview[];
  /** By what is saved: `session:<id>`, and what `ratingField` gives for one criterion of an attempt. */
  saves: Record<string, SaveStatus | undefined>;

  load(): Promise<void>;
  /** Stores a session: a new one, or one that was removed. */
  putSession(session: Session): Promise<void>;
  /** Shows the change at once and keeps it after a pause. */
  changeSession(id: string, change: SessionChange): void;
  /** Gives what was removed, to be put back. */
  removeSession(id: string): Promise<Session | null>;
  /** Stores the next version of what it takes. */
  savePreset(asked: Pick<QualificationPreset, 'counts' | 'byRole'>): Promise<void>;
  /** Begins to rate a sample. */
  begin(attempt: Attempt, sample: Sample): Promise<void>;
  /** Shows the rating at once. A value is kept at once, a reason after a pause in typing. */
  rate(attemptId: string, criterionId: string, patch: Partial<Omit<AttemptRating, 'criterionId'>>): void;
  /** Keeps what is still waiting, then ends the rating for good. Rejects where one of them can't be done. */
  commit(attemptId: string): Promise<void>;
  removeAttempt(id: string): Promise<Attempt | null>;
  restoreAttempt(attempt: Attempt): Promise<void>;
  /** Stores all of them or none. */
  addSamples(items: Sample[]): Promise<void>;
  /** Gives what was removed: every version of the sample. Rejects where a calibration uses one. */
  removeSample(id: string): Promise<Sample[]>;
  /** Writes what still waits for a pause in typing. */
  flush(): Promise<void>;
  /** Sends everything at once, before the page may be gone: see `saver.leave`. */
  leave(): void;
  /** Tries again what could not be saved. */
  retry(field: string): Promise<void>;
}

export type QualificationStore = StoreApi<QualificationState>;

/** What the store needs from outside. `surfaceId` is the one that the gateway sends; `now` in epoch ms. */
interface QualificationStoreDeps {
  gateway: Gateway;
  surfaceId: string;
  now: () => number;
}

/** What a rating is called among what is saved. Each by itself: none waits for another when its tab is closed. */
export function ratingField(attemptId: string, criterionId: string): string {
  return `attempt:${attemptId}:${criterionId}`;
}

/** The interviewer's own qualification; follows what other tabs change, and keeps what is typed here. */
export function createQualificationStore({
  gateway,
  surfaceId,
  now,
}: QualificationStoreDeps): QualificationStore {
  const store = createStore<QualificationState>()((set, get) => {
    const saver = createSaver(
      (fields, save) =>
        set(({ saves }) => ({
          saves: { ...saves, ...Object.fromEntries(fields.map((field) => [field, save])) },
        })),
      now,
    );
    /** What is typed and not acknowledged yet, over whatever is loaded meanwhile. */
    const typed = {
      sessions: new Map<string, SessionChange>(),
      ratings: new Map<string, Map<string, AttemptRating>>(),
    };
    let writes = 0;

    const withTyped = {
      session: (session: Session): Session => ({ ...session, ...typed.sessions.get(session.id) }),
      attempt: (attempt: Attempt): Attempt =>
        [...(typed.ratings.get(attempt.id)?.values() ?? [])].reduce(withRating, attempt),
    };

    const writeSession = async (id: string): Promise<void> => {
      const change = typed.sessions.get(id);
      if (!change) return;
      await gateway.request('session.patch', { id, change, at: now() });
      // Typing has gone on where it is another object by now.
      if (typed.sessions.get(id) === change) typed.sessions.delete(id);
    };

    const writeRating = async (id: string, criterionId: string): Promise<void> => {
      const rating = typed.ratings.get(id)?.get(criterionId);
      if (!rating) return;
      await gateway.request('calibration.save', { id, rating });
      if (typed.ratings.get(id)?.get(criterionId) === rating) typed.ratings.get(id)?.delete(criterionId);
    };

    /** Writes, and counts that it was written: what was read meanwhile may be from before it. */
    const written = async <T>(writing: Promise<T>): Promise<T> => {
      writes += 1;
      return writing;
    };

    return {
      sessions: null,
      attempts: [],
      samples: [],
      presets: [],
      interviews: [],
      saves: {},

      async load() {
        const before = writes;
        const [{ sessions, attempts, samples, presets }, interviews] = await Promise.all([
          gateway.request('qualification.load', {}),
          gateway.request('interview.list', { mrKey: null }),
        ]);
        if (writes !== before) return get().load();
        set({
          sessions: sessions.map(withTyped.session),
          attempts: attempts.map(withTyped.attempt),
          samples,
          presets,
          interviews,
        });
      },

      async putSession(session) {
        await written(gateway.request('session.add', { session }));
        set(({ sessions }) => ({ sessions: [...without(sessions ?? [], session.id), session] }));
      },

      changeSession(id, change) {
        typed.sessions.set(id, { ...typed.sessions.get(id), ...change });
        set(({ sessions }) => ({
          sessions: sessions?.map((one) => (one.id === id ? { ...one, ...change } : one)) ?? null,
        }));
        saver.schedule(`session:${id}`, () => written(writeSession(id)));
      },

      async removeSession(id) {
        await saver.flush();
        const session = get().sessions?.find((one) => one.id === id) ?? null;
        await written(gateway.request('session.remove', { id }));
        typed.sessions.delete(id);
        set(({ sessions, saves }) => ({
          sessions: without(sessions ?? [], id),
          saves: { ...saves, [`session:${id}`]: undefined },
        }));
        return session;
      },

      async savePreset({ counts, byRole }) {
        const version = currentPreset(get().presets).version + 1;
        const preset = { version, counts, byRole, at: now() };
        await written(gateway.request('qualification-preset.save', { preset }));
        set(({ presets }) => ({ presets: [...presets, preset] }));
      },

      async begin(attempt, sample) {
        await written(gateway.request('calibration.create', { attempt, sample }));
        set(({ attempts, samples }) => ({
          attempts: [...without(attempts, attempt.id), attempt],
          samples: samples.some(({ id, version }) => id === sample.id && version === sample.version)
            ? samples
            : [...samples, sample],
        }));
      },

      rate(attemptId, criterionId, patch) {
        const attempt = get().attempts.find(({ id }) => id === attemptId);
        if (!attempt) return;
        const rating = { ...ratingOf(attempt, criterionId), ...patch };
        const ratings = typed.ratings.get(attemptId) ?? new Map<string, AttemptRating>();
        typed.ratings.set(attemptId, ratings.set(criterionId, rating));
        set(({ attempts }) => ({
          attempts: attempts.map((one) => (one.id === attemptId ? withRating(one, rating) : one)),
        }));
        const field = ratingField(attemptId, criterionId);
        const write = () => written(writeRating(attemptId, criterionId));
        if (patch.value === undefined) saver.schedule(field, write);
        else void saver.now(field, write);
      },

      async commit(attemptId) {
        await saver.flush();
        for (const [field, save] of Object.entries(get().saves))
          if (field.startsWith(ratingField(attemptId, '')) && save?.state === 'failed')
            throw new Error(`Not everything is saved: ${save.message}`);
        const at = now();
        await written(gateway.request('calibration.commit', { id: attemptId, at }));
        set(({ attempts }) => ({
          attempts: attempts.map((one) => (one.id === attemptId ? { ...one, committedAt: at } : one)),
        }));
      },

      async removeAttempt(id) {
        await saver.flush();
        const attempt = get().attempts.find((one) => one.id === id) ?? null;
        await written(gateway.request('calibration.remove', { id }));
        typed.ratings.delete(id);
        set(({ attempts }) => ({ attempts: without(attempts, id) }));
        return attempt;
      },

      async restoreAttempt(attempt) {
        await written(gateway.request('calibration.add', { attempt }));
        set(({ attempts }) => ({ attempts: [...without(attempts, attempt.id), attempt] }));
      },

      async addSamples(items) {
        await written(gateway.request('sample.add', { items }));
        await get().load();
      },

      async removeSample(id) {
        const gone = get().samples.filter((sample) => sample.id === id);
        await written(gateway.request('sample.remove', { id }));
        set(({ samples }) => ({ samples: samples.filter((sample) => sample.id !== id) }));
        return gone;
      },

      flush: () => saver.flush(),
      leave: () => saver.leave(),
      retry: (field) => saver.retry(field),
    };
  });

  const read = afterPause(() => {
    store
      .getState()
      .load()
      .catch(() => undefined);
  });
  gateway.subscribe((published) => {
    const elsewhere =
      published.type === 'interview-changed' ||
      (published.type === 'qualification-changed' && published.surfaceId !== surfaceId);
    if (store.getState().sessions && (elsewhere || published.type === 'reconnected')) read.soon();
  });
  return store;
}

const without = <T extends { id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((one) => one.id !== id);
