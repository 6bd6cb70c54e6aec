import type { Table } from 'dexie';
import { stillOpen, withRating, type Attempt, type AttemptRating } from '@/core/calibration/attempt';
import { SampleSchema, type Sample } from '@/core/calibration/sample';
import { BUILT_IN_SAMPLE_IDS } from '@/core/calibration/samples/ids';
import { asksTheSame, type QualificationPreset } from '@/core/qualification/preset';
import type { Session, SessionChange } from '@/core/qualification/session';
import { isSame } from '@/core/versions/same';
import { countUses, libraryRepository } from './library-repository';
import type { Database } from './open-database';

/** Everything about the interviewer's own qualification, none of it about a candidate. */
export interface StoredQualification {
  sessions: Session[];
  attempts: Attempt[];
  /** Every stored version, those that ship and were begun with among them. */
  samples: Sample[];
  presets: QualificationPreset[];
}

/** The log of sessions, what it takes, and calibration: samples and how they were rated. */
export function qualificationRepository(database: Database) {
  const { sessions, calibrations, samples, qualificationPresets, tombstones } = database;
  const library = libraryRepository<Sample>(database, {
    called: 'sample',
    table: samples,
    schema: SampleSchema,
    reserved: BUILT_IN_SAMPLE_IDS,
    usedBy: [calibrations],
    uses: async () =>
      countUses(
        (await calibrations.toArray()).map(({ sampleId, sampleVersion }) => ({
          id: sampleId,
          version: sampleVersion,
        })),
      ),
    user: { one: 'a calibration uses', several: 'calibrations use' },
  });

  async function load(): Promise<StoredQualification> {
    const tables = [sessions, calibrations, samples, qualificationPresets];
    return database.transaction('r', tables, async () => ({
      sessions: await sessions.toArray(),
      attempts: await calibrations.toArray(),
      samples: await samples.toArray(),
      presets: await qualificationPresets.toArray(),
    }));
  }

  /** Only what was changed: the other fields may have been changed in another tab. `at` in epoch ms. */
  async function changeSession(id: string, change: SessionChange, at: number): Promise<void> {
    await database.transaction('rw', sessions, async () => {
      const session = await sessions.get(id);
      if (!session) throw new Error('This session was removed in another tab.');
      await sessions.put({ ...session, ...change, updatedAt: at });
    });
  }

  /** Stores a version that is not there yet. The same again is no error, another one under its number is. */
  async function savePreset(preset: QualificationPreset): Promise<void> {
    await database.transaction('rw', qualificationPresets, async () => {
      const stored = await qualificationPresets.get(preset.version);
      if (!stored) await qualificationPresets.add(preset);
      else if (!asksTheSame(stored, preset))
        throw new Error('What it takes was changed in another tab. Look at it, and change it again.');
    });
  }

  /** Stores the attempt, and a copy of the sample that it begins with. */
  async function begin(attempt: Attempt, sample: Sample): Promise<void> {
    if (attempt.sampleId !== sample.id || attempt.sampleVersion !== sample.version)
      throw new Error('This calibration is of another sample.');
    await database.transaction('rw', calibrations, samples, async () => {
      const stored = await samples.get([sample.id, sample.version]);
      if (!stored) await samples.add(sample);
      else if (!isSame(SampleSchema, stored, sample))
        throw new Error(`Another text of version ${sample.version} of this sample is stored already.`);
      await addOnce(calibrations, attempt);
    });
  }

  /** Stores one rating of an attempt that is not committed. */
  async function rate(id: string, rating: AttemptRating): Promise<void> {
    await database.transaction('rw', calibrations, async () => {
      await calibrations.put(withRating(await openAttempt(id), rating));
    });
  }

  /** Ends the rating: refused while a criterion is open. The same again is no error. `at` in epoch ms. */
  async function commit(id: string, at: number): Promise<void> {
    await database.transaction('rw', calibrations, samples, async () => {
      const attempt = await openAttempt(id, true);
      if (attempt.committedAt !== null) return;
      const sample = await samples.get([attempt.sampleId, attempt.sampleVersion]);
      if (!sample) throw new Error('The sample of this calibration is missing.');
      const open = stillOpen(attempt, sample);
      if (open.length > 0) throw new Error(`Not rated yet: ${open.map(({ title }) => title).join(', ')}.`);
      await calibrations.put({ ...attempt, committedAt: at });
    });
  }

  /** Inside a transaction. */
  async function openAttempt(id: string, evenCommitted = false): Promise<Attempt> {
    const attempt = await calibrations.get(id);
    if (!attempt) throw new Error('This calibration was removed in another tab.');
    if (attempt.committedAt !== null && !evenCommitted)
      throw new Error('This calibration is committed: its ratings stay as they were.');
    return attempt;
  }

  /** One of an interview that was erased in the meantime counts like any other, and no longer says of which it was. */
  async function putSession(session: Session): Promise<void> {
    await database.transaction('rw', sessions, tombstones, async () => {
      const { interviewId } = session;
      const erased = interviewId !== null && (await tombstones.get(interviewId)) !== undefined;
      await addOnce(sessions, erased ? { ...session, interviewId: null } : session);
    });
  }

  return {
    load,
    putSession,
    changeSession,
    removeSession: (id: string) => sessions.delete(id),
    savePreset,
    begin,
    /** Puts an attempt back that was removed, as it was. */
    restoreAttempt: (attempt: Attempt) =>
      database.transaction('rw', calibrations, () => addOnce(calibrations, attempt)),
    rate,
    commit,
    removeAttempt: (id: string) => calibrations.delete(id),
    addSamples: library.add,
    removeSample: library.remove,
  };
}

/** What is there already has come by the same request, and may have been changed since. Inside a transaction. */
async function addOnce<T extends { id: string }>(table: Table<T, string>, row: T): Promise<void> {
  if (!(await table.get(row.id))) await table.add(row);
}
