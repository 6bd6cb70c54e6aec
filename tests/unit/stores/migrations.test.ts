import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActivityRecord } from '@/core/activity/activity-event';
import { upgradeRecord } from '@/core/activity/upgrade-record';
import {
  upgradeInterview as upgradeToVersion2,
  type InterviewV1,
} from '@/core/interview/upgrade-to-version-2';
import * as version3 from '@/core/interview/upgrade-to-version-3';
import * as version4 from '@/core/interview/upgrade-to-version-4';
import { upgradeReading } from '@/core/merge-request/upgrade-reading';
import { openDatabase, type StoredReview } from '@/stores/database/open-database';
import { interviewRepository } from '@/stores/database/interview-repository';
import { reviewRepository } from '@/stores/database/review-repository';

/** A database as one version of the schema left it. See docs/contributing.md for how to add the next. */
interface Stored {
  version: number;
  stores: Record<string, { keyPath: string | string[]; indexes: Record<string, string> }>;
  rows: Rows;
}
type Rows = Record<string, unknown[]>;

const FOLDER = new URL('../../fixtures/databases/', import.meta.url);
const examples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Stored] as const);

/** What the next version's schema makes of the rows of each version. */
const EXPECTED: Record<number, (rows: Rows) => Rows> = {
  1: (rows) => ({
    ...rows,
    reviews: rowsOf<StoredReview>(rows, 'reviews').map((row) => ({
      ...row,
      reading: row.reading && upgradeReading(row.reading),
    })),
    records: rowsOf<ActivityRecord>(rows, 'records').map(upgradeRecord),
    interviews: rowsOf<InterviewV1>(rows, 'interviews').map(upgradeToVersion2),
    diffs: [],
    presets: [],
  }),
  2: (rows) => {
    const interviews = rowsOf<version3.InterviewV2>(rows, 'interviews');
    const levelOf = (id: string) =>
      interviews.find((interview) => interview.id === id)?.level ?? 'intermediate';
    return {
      ...rows,
      interviews: interviews.map(version3.upgradeInterview),
      questions: interviews.flatMap(version3.askedQuestions),
      notes: rowsOf<version3.NoteV2>(rows, 'notes').map(version3.upgradeNote),
      ratings: rowsOf<version3.RatingV2>(rows, 'ratings').map((rating) =>
        version3.upgradeRating(rating, levelOf(rating.interviewId)),
      ),
      evidence: rowsOf<version3.EvidenceV2>(rows, 'evidence').map(version3.upgradeEvidence),
      rubrics: rowsOf<version3.RubricV2>(rows, 'rubrics').map(version3.upgradeRubric),
      presets: rowsOf<version3.PresetV2>(rows, 'presets').map(version3.upgradePreset),
      findings: [],
      exercises: [],
      exposures: [],
    };
  },
  3: (rows) => ({
    ...rows,
    interviews: rowsOf<version4.InterviewV3>(rows, 'interviews').map(version4.upgradeInterview),
    feedback: rowsOf<version4.FeedbackV3>(rows, 'feedback').map(version4.upgradeFeedback),
    presets: rowsOf<version4.PresetV3>(rows, 'presets').map(version4.upgradePreset),
    sessions: [],
    calibrations: [],
    samples: [],
    qualificationPresets: [],
    seals: [],
    amendments: [],
    received: [],
    debriefs: [],
  }),
  4: (rows) => ({ ...rows, tombstones: [], erasures: [], purgeNotices: [], setAside: [], keeping: [] }),
  5: (rows) => rows,
};

/** Walks every step up to today's version. */
function everyStep({ version, rows }: Stored): Rows {
  const step = EXPECTED[version];
  if (!step) return rows;
  return everyStep({ version: version + 1, stores: {}, rows: step(rows) });
}

const rowsOf = <T>(rows: Rows, store: string): T[] => (rows[store] ?? []) as T[];

describe('a stored database', () => {
  it('has an example of every version', () => {
    const versions = examples.map(([, { version }]) => version).sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: openDatabase('unopened').verno }, (_, index) => index + 1));
  });

  it.each(examples)('%s opens, with everything that was in it', async (name, stored) => {
    await write(name, stored);
    const database = openDatabase(name);
    const rows: Rows = {};
    for (const table of database.tables) rows[table.name] = await table.toArray();
    expect(rows).toEqual(everyStep(stored));
    for (const store of Object.keys(stored.stores))
      expect(rows[store], `${store} has no example`).not.toEqual([]);

    const [interview] = await interviewRepository(database).list(null);
    if (!interview?.mrKey) throw new Error('The example has an interview about a merge request.');
    expect((await interviewRepository(database).load(interview.id))?.file.notes).not.toEqual([]);
    expect((await reviewRepository(database).load(interview.mrKey)).records).not.toEqual([]);
    database.close();
  });
});

/** Writes without Dexie: what is on the disk is the browser's, and today's schema must have no hand in it. */
async function write(name: string, { version, stores, rows }: Stored): Promise<void> {
  // IndexedDB counts Dexie's versions times ten.
  const opening = indexedDB.open(name, version * 10);
  opening.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(store, { keyPath });
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      for (const row of rows[store] ?? []) made.put(row);
    }
  };
  await new Promise<void>((resolve, reject) => {
    opening.onerror = () => reject(new Error('The example could not be written.'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
