import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup, type BackupContents } from '@/core/backup/backup';
import { BackupReviewSchema, BackupSchema } from '@/core/backup/backup-schema';
import { readRow } from '@/core/full-backup/rows';
import { NOT_BACKED_UP, TABLE_NAMES, TABLES } from '@/core/full-backup/tables';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { InterviewFileSchema } from '@/core/interview/interview-schema';
import { PanelRecordsSchema } from '@/core/panel/panel-records';
import { ProcessPresetSchema } from '@/core/process/preset';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { openDatabase } from '@/stores/database/open-database';
import { requests, ReviewSchema } from '@/stores/messages/protocol';
import { isDay, known } from '../unit/backup/arbitrary';
import { fullest } from '../unit/backup/fullest';

const text = (_at: string, schema: v.GenericSchema): string => (isDay(schema) ? '2026-11-24' : 'x');

/** Every place for a value that the schema knows, as `notes[].text`. */
function fieldsOf(generic: v.GenericSchema, at = ''): string[] {
  const schema = known(generic);
  switch (schema.type) {
    case 'nullable':
    case 'optional':
      return fieldsOf(schema.wrapped, at);
    case 'array':
      return fieldsOf(schema.item, `${at}[]`);
    case 'union':
    case 'variant':
      return schema.options.flatMap((option) => fieldsOf(option, at));
    case 'object':
    case 'strict_object':
      return Object.entries(schema.entries).flatMap(([key, entry]) => fieldsOf(entry, `${at}.${key}`));
    default:
      return [at];
  }
}

function fieldsIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(item, `${at}[]`));
  return Object.entries(value).flatMap(([key, child]) => fieldsIn(child, `${at}.${key}`));
}

/** The fullest value, with the ids that a backup wants to fit together. */
function fullContents(): BackupContents {
  const [contents] = withAddresses(fullest(BackupSchema, text)) as BackupContents[];
  if (!contents) throw new Error('The backup schema gave no example.');
  const unique = <T extends object>(list: T[], key: keyof T) =>
    list.map((item, index) => ({ ...item, [key]: `x${index}` }));
  const { file, rubric, exercise, review, panel, presets } = contents;
  return {
    file: {
      ...file,
      notes: unique(file.notes, 'id'),
      evidence: unique(file.evidence, 'id'),
      questions: unique(file.questions, 'id'),
    },
    rubric,
    exercise,
    review: review && { ...review, records: unique(review.records, 'id') },
    panel,
    presets: unique(presets, 'id'),
  };
}

/** Every text that has to be an address as one; the rest as it was. */
function withAddresses<T>(value: T): T {
  const addresses = new Set(['mrUrl', 'webUrl', 'url', 'avatarUrl', 'mrKey', 'key']);
  const text = JSON.stringify(value, (name, one: unknown) =>
    one === 'x' && addresses.has(name) ? 'https://gitlab.com/x!1' : one,
  );
  return JSON.parse(text) as T;
}

const sorted = (fields: string[]) => [...new Set(fields)].sort();

describe('every persisted field is in the backup', () => {
  const written = writeBackup(fullContents(), 1);

  it.each([
    ['file', InterviewFileSchema],
    ['rubric', RubricSchema],
    ['exercise', ExerciseSchema],
    ['review', BackupReviewSchema],
    ['panel', PanelRecordsSchema],
    ['presets', v.array(ProcessPresetSchema)],
  ] as const)('of the %s, written and read again', (part, schema) => {
    const read = readBackup(written);
    if (!read.ok) throw new Error(read.reason);
    const wanted = sorted(fieldsOf(schema));
    const raw = JSON.parse(written) as Record<string, unknown>;
    expect(sorted(fieldsIn(raw[part])), 'core/backup/backup.ts writes less than the schema holds').toEqual(
      wanted,
    );
    expect(sorted(fieldsIn(read.backup[part])), 'core/backup/backup.ts reads less than it writes').toEqual(
      wanted,
    );
  });

  it('of what the background loads', () => {
    expect(
      sorted(fieldsOf(BackupReviewSchema)),
      'Add the new field to core/backup/backup-schema.ts, as a new version.',
    ).toEqual(sorted(fieldsOf(ReviewSchema)));
    const loaded = known(requests['interview.load'].answer);
    const parts = loaded.type === 'nullable' ? sorted(fieldsOf(loaded.wrapped)) : [];
    // What surfaces of a running call have to know of each other, kept for as long as the browser runs
    // (`CallMemory` in stores/messages/platform.ts): it is in no table, and means nothing in another browser.
    const ofTheCall = ['.ranAhead.from', '.ranAhead.to'];
    expect(parts, 'What belongs to an interview belongs to its backup.').toEqual(
      sorted([
        ...fieldsOf(InterviewFileSchema, '.file'),
        ...fieldsOf(RubricSchema, '.rubric'),
        ...fieldsOf(ExerciseSchema, '.exercise'),
        ...ofTheCall,
      ]),
    );
  });
});

describe('everything that is stored is in the backup of everything', () => {
  it('every table, or it says why not', () => {
    const stored = openDatabase('contract').tables.map(({ name }) => name);
    expect(
      [...TABLE_NAMES, ...Object.keys(NOT_BACKED_UP)].sort(),
      'Add the new table to core/full-backup/tables.ts, and say what a restore does with it in stores/database/take-over.ts.',
    ).toEqual(stored.sort());
  });

  it.each(TABLE_NAMES)('every field of %s', (name) => {
    const [row] = fullest(TABLES[name], text);
    expect(readRow(name, JSON.stringify(row), 0)).toEqual(row);
  });
});
