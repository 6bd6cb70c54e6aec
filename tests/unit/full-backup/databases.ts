import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { exposureOf } from '@/core/exercise/expose';
import type { Unit } from '@/core/full-backup/unit';
import { checkFile } from '@/stores/full-backup/read-full-backup';
import { stageBackup, type StagedBeside } from '@/stores/full-backup/stage';
import { writeFullBackup } from '@/stores/full-backup/write-full-backup';
import { openDatabase, type Database } from '@/stores/database/open-database';
import { planTakeOver, takeOver } from '@/stores/database/take-over';
import type { RestoreMode, RestoreReport } from '@/core/full-backup/report';
import { TABLE_NAMES, TABLES, type RowOf, type TableName } from '@/core/full-backup/tables';
import type { BackupContents } from '@/core/backup/backup';
import { anyContents } from '../backup/a-backup';
import { arbitraryOf } from '../backup/arbitrary';
import { quickKey } from '../panel/quick-key';

/** The rows of some tables. */
export type Rows = { [N in TableName]?: RowOf<N>[] };

let opened = 0;

/** An empty database of its own. */
export function emptyDatabase(): Database {
  opened += 1;
  return openDatabase(`full-backup-${opened}`);
}

/** A database with these rows. */
export async function databaseOf(rows: Rows): Promise<Database> {
  const database = emptyDatabase();
  for (const name of TABLE_NAMES) await database.table(name).bulkPut(rows[name] ?? []);
  return database;
}

/** Everything that is stored, by table; `without` names those that don't count. */
export async function everything(database: Database, without: readonly string[] = []) {
  const tables = database.tables.filter(({ name }) => !without.includes(name));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index]]));
}

const BESIDE = { settings: { version: 1, markers: false }, hosts: ['https://gitlab.example.com/*'] };
const breathe = (): Promise<void> => Promise.resolve();

/** The file of everything in a database. */
export async function fileOf(database: Database, passphrase: string | null = null): Promise<Blob> {
  return (await writeFullBackup(database, BESIDE, { passphrase, now: 7, derive: quickKey })).file;
}

/** What a file holds, staged in a database of its own. */
export async function stagedFrom(
  file: Blob,
  passphrase: string | null = null,
): Promise<{ staged: Database; beside: StagedBeside }> {
  const staged = emptyDatabase();
  const beside = await stageBackup(staged, await checkFile(file), { passphrase, derive: quickKey, breathe });
  return { staged, beside };
}

/** Restores the backup of one database into another; says first what it will do. */
export async function restoreInto(
  main: Database,
  file: Blob,
  mode: RestoreMode,
  at = 1,
): Promise<{ plan: RestoreReport; report: RestoreReport }> {
  const { staged } = await stagedFrom(file);
  const plan = await planTakeOver(main, staged, mode);
  const { report } = await takeOver(main, staged, { mode, at, newId: () => 'new-id' });
  await staged.delete();
  return { plan, report };
}

/** The rows that one interview makes. */
export function rowsOfUnit({ file, panel }: Unit): Rows {
  const exposure = exposureOf(file.interview);
  return {
    interviews: [file.interview],
    notes: file.notes,
    ratings: file.ratings,
    evidence: file.evidence,
    questions: file.questions,
    findings: file.findings,
    feedback: file.feedback ? [file.feedback] : [],
    drafts: file.drafts,
    seals: panel.seal ? [panel.seal] : [],
    amendments: panel.amendments,
    received: panel.received,
    debriefs: panel.debriefs,
    exposures: exposure ? [exposure] : [],
  };
}

/** Rows of several, one after the other. */
export function joinRows(...all: Rows[]): Rows {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, all.flatMap((rows) => (rows[name] ?? []) as object[])]),
  );
}

/** Contents as one interview of several: ids that no other has, and the same merge request. */
function asNumber(contents: BackupContents, number: number): Rows {
  const { file, rubric, exercise, review, panel } = contents;
  const interviewId = `i${number}`;
  const own = <T extends { interviewId: string }>(list: readonly T[], key: keyof T & string): T[] =>
    list.map((item, index) => ({ ...item, interviewId, [key]: `${number}-${index}` }));
  const rubricId = `rubric-${number}`;
  const exerciseId = exercise && `exercise-${number}`;
  const unit: Unit = {
    file: {
      interview: {
        ...file.interview,
        id: interviewId,
        rubricId,
        exerciseId,
        exerciseVersion: exercise && exercise.version,
      },
      notes: own(file.notes, 'id'),
      ratings: own(file.ratings, 'criterionId'),
      evidence: own(file.evidence, 'id'),
      questions: own(file.questions, 'id'),
      findings: own(file.findings, 'findingId'),
      feedback: file.feedback && { ...file.feedback, interviewId },
      drafts: own(file.drafts, 'field'),
    },
    panel: {
      seal: panel.seal && { ...panel.seal, interviewId },
      amendments: own(panel.amendments, 'id'),
      received: own(panel.received, 'id'),
      debriefs: own(panel.debriefs, 'topic'),
    },
  };
  const { mrKey } = file.interview;
  return joinRows(rowsOfUnit(unit), {
    rubrics: [{ ...rubric, id: rubricId }],
    exercises: exercise && exerciseId !== null ? [{ ...exercise, id: exerciseId }] : [],
    // One of the interviews brings what was read of the merge request that they share.
    ...(number === 0 &&
      mrKey !== null &&
      review && {
        reviews: [
          {
            mrKey,
            mergeRequest: review.mergeRequest,
            participants: review.participants,
            viewer: review.viewer,
            reading: review.reading,
          },
        ],
        records: review.records,
        diffs: review.diffs,
      }),
  });
}

type Keyed = 'erasures' | 'presets' | 'sessions' | 'calibrations' | 'samples' | 'tombstones' | 'setAside';

function anyRows<N extends Keyed>(name: N): fc.Arbitrary<RowOf<N>[]> {
  const schema: v.GenericSchema = TABLES[name];
  return fc
    .array(arbitraryOf(schema), { maxLength: 2 })
    .map((rows) => rows.map((row, index) => ({ ...(row as RowOf<N>), id: `${name}-${index}`, version: 1 })))
    .map((rows) => rows.map((row) => v.parse(schema, row) as RowOf<N>));
}

/** Any database that the schemas allow, with up to three interviews whose rows belong together. */
export const anyRowsOfAll: fc.Arbitrary<Rows> = fc
  .record({
    interviews: fc.array(anyContents, { maxLength: 3 }),
    erasures: anyRows('erasures'),
    presets: anyRows('presets'),
    sessions: anyRows('sessions'),
    calibrations: anyRows('calibrations'),
    samples: anyRows('samples'),
    tombstones: anyRows('tombstones'),
    setAside: anyRows('setAside'),
  })
  .map(({ interviews, ...rest }) => joinRows(...interviews.map(asNumber), rest));
