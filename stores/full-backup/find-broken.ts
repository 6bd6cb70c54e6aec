import type { Table } from 'dexie';
import { findUnsafeAddress } from '@/core/backup/unsafe-address';
import { SHIPPED_SAMPLES } from '@/core/calibration/samples/shipped';
import { BY_THEMSELVES } from '@/core/full-backup/choose-row';
import { findBrokenUnit } from '@/core/full-backup/unit';
import { isBuiltIn } from '@/core/process/presets';
import { SHIPPED_RUBRICS } from '@/core/rubric/shipped';
import { shippedProblem, type Shipped } from '@/core/versions/shipped';
import type { Database } from '../database/open-database';
import { reviewKeys } from '../database/review-rows';
import { readTexts, readUnit } from '../database/unit-rows';

/** Ids are keys of the database and parts of messages; longer ones are not ours. */
const LONGEST_ID = 200;

/** Says what in the rows of a backup refers to nothing, or leads where it must not; null where all fits. */
export async function findBroken(staged: Database, breathe: () => Promise<void>): Promise<string | null> {
  return (
    (await findBrokenInterview(staged, breathe)) ??
    (await findBrokenReview(staged, breathe)) ??
    findBrokenItem(staged)
  );
}

async function findBrokenInterview(staged: Database, breathe: () => Promise<void>): Promise<string | null> {
  for (const id of await staged.interviews.toCollection().primaryKeys()) {
    const unit = await readUnit(staged, id);
    if (!unit) continue;
    const { rubric, exercise } = await readTexts(staged, unit.file.interview);
    const broken = findBrokenUnit(unit, rubric, exercise ?? null);
    if (broken !== null) return `in one of its interviews, ${broken}`;
    await breathe();
  }
  return null;
}

async function findBrokenReview(staged: Database, breathe: () => Promise<void>): Promise<string | null> {
  for (const mrKey of await reviewKeys(staged)) {
    const stored = await staged.reviews.get(mrKey);
    const { mergeRequest = null, participants = [], viewer = null, reading = null } = stored ?? {};
    if (mergeRequest && mergeRequest.key !== mrKey)
      return 'a merge request is not the one that its key names';
    if (reading && reading.mrKey !== mrKey) return 'a reading is about another merge request';
    const records = await staged.records.where({ mrKey }).toArray();
    const broken = findUnsafeAddress({
      file: { interview: { mrKey, mrUrl: null } },
      review: { mergeRequest, participants, viewer, reading, records, diffs: [] },
    });
    if (broken !== null) return `in what was read of a merge request, ${broken}`;
    await breathe();
  }
  return null;
}

async function findBrokenItem(staged: Database): Promise<string | null> {
  for (const name of BY_THEMSELVES) {
    for (const key of await staged.table<object, unknown>(name).toCollection().primaryKeys()) {
      const id: unknown = Array.isArray(key) ? key[0] : key;
      if (typeof id !== 'string') continue;
      if (id === '' || id.length > LONGEST_ID)
        return `one of its ${name} has an id that is empty or too long`;
      if (name === 'presets' && isBuiltIn(id)) return 'one of its presets has the id of another preset';
    }
  }
  return null;
}

/**
 * Says in whole sentences what stands under the id of a rubric or sample that ships and can't be kept there; null
 * where nothing does.
 */
export async function findNotShipped({ rubrics, samples }: Database): Promise<string | null> {
  const among = async <T extends { id: string; version: number }>(
    table: Table<T, [string, number]>,
    shipped: Readonly<Record<string, Shipped>>,
    called: string,
  ): Promise<string | null> => {
    const rows = await table.where('id').anyOf(Object.keys(shipped)).toArray();
    return rows.map((row) => shippedProblem(shipped, row, called)).find((found) => found !== null) ?? null;
  };
  return (
    (await among(rubrics, SHIPPED_RUBRICS, 'rubric')) ?? (await among(samples, SHIPPED_SAMPLES, 'sample'))
  );
}
