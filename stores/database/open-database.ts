import Dexie, { type Table } from 'dexie';
import type { ActivityRecord } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import type { Draft, Evidence, Feedback, Interview, Note, Rating } from '@/core/interview/interview';
import type { Exercise } from '@/core/exercise/exercise';
import type { Exposure } from '@/core/exercise/exposure';
import type { Finding } from '@/core/exercise/finding';
import type { Question } from '@/core/interview/question';
import type { DiffVersion } from '@/core/merge-request/diff-version';
import type { Erasure } from '@/core/keeping/erasure';
import type { KeepingState } from '@/core/keeping/keeping-state';
import type { PurgeNotice } from '@/core/keeping/purge-notice';
import type { SetAside } from '@/core/keeping/set-aside';
import type { Tombstone } from '@/core/keeping/tombstone';
import type { MergeRequest, Reading } from '@/core/merge-request/merge-request';
import type { Amendment } from '@/core/panel/amendment';
import type { Debrief } from '@/core/panel/debrief';
import type { Received } from '@/core/panel/received';
import type { Seal } from '@/core/panel/seal';
import type { ProcessPreset } from '@/core/process/preset';
import type { Rubric } from '@/core/rubric/rubric';
import type { Attempt } from '@/core/calibration/attempt';
import type { Sample } from '@/core/calibration/sample';
import type { QualificationPreset } from '@/core/qualification/preset';
import type { Session } from '@/core/qualification/session';
import { CURRENT_VERSION } from './current-version';
import { declareVersion1 } from './schema-v1';
import { declareVersion2 } from './schema-v2';
import { declareVersion3 } from './schema-v3';
import { declareVersion4 } from './schema-v4';
import { declareVersion5 } from './schema-v5';

/** What is stored about one merge request beside its activity records. */
export interface StoredReview {
  mrKey: string;
  mergeRequest: MergeRequest | null;
  participants: Person[];
  viewer: Person | null;
  reading: Reading | null;
}

/**
 * The one database, in the extension's own origin. Only the background writes to it; the dashboard reads it for a backup
 * (`open-for-reading.ts`) and for the search (`raw-database.ts`). What a restore is going to bring in waits in one of the
 * same shape.
 */
export type Database = Dexie & {
  reviews: Table<StoredReview, string>;
  records: Table<ActivityRecord, [string, string]>;
  interviews: Table<Interview, string>;
  notes: Table<Note, string>;
  ratings: Table<Rating, [string, string]>;
  evidence: Table<Evidence, string>;
  feedback: Table<Feedback, string>;
  drafts: Table<Draft, [string, string]>;
  rubrics: Table<Rubric, [string, number]>;
  diffs: Table<DiffVersion, [string, string]>;
  seals: Table<Seal, string>;
  amendments: Table<Amendment, string>;
  received: Table<Received, [string, string]>;
  debriefs: Table<Debrief, [string, string]>;
  presets: Table<ProcessPreset, [string, number]>;
  questions: Table<Question, string>;
  findings: Table<Finding, [string, string]>;
  exercises: Table<Exercise, [string, number]>;
  exposures: Table<Exposure, string>;
  sessions: Table<Session, string>;
  calibrations: Table<Attempt, string>;
  samples: Table<Sample, [string, number]>;
  qualificationPresets: Table<QualificationPreset, number>;
  tombstones: Table<Tombstone, string>;
  erasures: Table<Erasure, string>;
  purgeNotices: Table<PurgeNotice, string>;
  setAside: Table<SetAside, string>;
  keeping: Table<KeepingState, string>;
};

/** The stored data was written by a newer Second Chair. Nothing is read or changed then. */
class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';
  constructor() {
    super(
      'The stored interviews were written by a newer Second Chair. Update the extension; nothing has been changed.',
    );
  }
}

/** Whether something failed because the stored data is of a newer Second Chair; Dexie wraps what is thrown while opening. */
export function isDatabaseNewer(error: unknown): boolean {
  if (error instanceof DatabaseNewerError) return true;
  return error instanceof Dexie.DexieError && error.inner instanceof DatabaseNewerError;
}

/** What the database is called in the browser. */
const NAME = 'second-chair';

/**
 * Opens (or declares, Dexie opens on first use) the database. Writes are strict: an acknowledged note has reached the
 * disk, so that a killed browser loses none. `relaxed` is for what can be had again.
 */
export function openDatabase(name = NAME, durability: 'strict' | 'relaxed' = 'strict'): Database {
  const database = new Dexie(name, {
    chromeTransactionDurability: durability,
    // Nothing observes queries here (changes are published), so the cache would only cost every write.
    cache: 'disabled',
  }) as Database;
  declareVersion1(database);
  declareVersion2(database);
  declareVersion3(database);
  declareVersion4(database);
  declareVersion5(database);
  database.on(
    'ready',
    () => {
      // IndexedDB counts Dexie's versions times ten; Dexie itself opens newer data without a word.
      if (database.backendDB().version > CURRENT_VERSION * 10) throw new DatabaseNewerError();
    },
    // Each time that it opens.
    true,
  );
  return database;
}
