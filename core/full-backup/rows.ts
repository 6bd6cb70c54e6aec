import * as v from 'valibot';
import { formatPath } from '@/core/backup/path';
import { findUnknownField, findUnsafeShape } from '@/core/backup/shape';
import { MOST_LABELS } from '@/core/export/ats-labels';
import { parseJson } from '@/core/files/parse-json';
import { TABLE_NAMES, TABLES, type TableName } from './tables';

/**
 * The text of a part: a line with the name of the table, then its rows, one a line, as JSON. `settings` and `hosts` are no tables: one
 * row with what was set, and one for each host that the extension may enter. The text of the end is one line with the
 * counts.
 *
 * A version of the file belongs to a version of the stored shapes. The next one gets a function for each table whose rows
 * changed, `(row: unknown) => unknown`, which `readRow` calls before it checks a row of an older file; the functions of the
 * database's own upgrade are there for it already (`core/interview/upgrade-to-version-4.ts`), as the backup of one interview
 * shows (`core/backup/upgrade-version-3.ts`).
 */
export type PartName = TableName | 'settings' | 'hosts';
const PART_NAMES: readonly PartName[] = [...TABLE_NAMES, 'settings', 'hosts'];

/** How many rows of each part there are. */
export type RowCounts = Record<PartName, number>;

/** None of any. */
export function noRows(): RowCounts {
  return Object.fromEntries(PART_NAMES.map((name) => [name, 0])) as RowCounts;
}

/** What was set, as it was stored: read field by field when it is taken (`core/settings/settings.ts`). */
const SettingsRowSchema = v.pipe(
  v.unknown(),
  // A list is a record too, as valibot has it: that nothing of it is a setting would not be said.
  v.check((row) => !Array.isArray(row)),
  v.record(v.string(), v.unknown()),
);
/** A pattern of the browser's, such as `https://gitlab.example.com/*`. */
const HostRowSchema = v.object({ pattern: v.pipe(v.string(), v.maxLength(300)) });

/** Rows by hand make mistakes; `reason` says which, where, and what to do, and repeats nothing that stands there. */
export class RefusedBackup extends Error {
  override readonly name = 'RefusedBackup';
}

/** The name in the first line of a part. Throws `RefusedBackup` where it is none of ours. */
export function readPartName(line: string): PartName {
  const raw = parseJson(line);
  const name = PART_NAMES.find((one) => one === raw);
  if (name === undefined) throw new RefusedBackup(`This backup holds something that ${KNOWS_NOT}`);
  return name;
}

const KNOWS_NOT = 'this Second Chair does not know and would lose. Update it first, then restore again.';
const KEEP = 'Nothing was changed. Keep the file, and try an older backup.';

/** One row of a part, checked; `index` is the how-many-eth of its kind, from 0. Throws `RefusedBackup` where anything is wrong. */
export function readRow(part: PartName, line: string, index: number): object {
  const row = `${part}[${index}]`;
  // Every schema of a row is one of fields: a path never begins with the number of an item.
  const at = (path: string): string => (path === 'the top' ? row : `${row}.${path}`);
  const raw = parseJson(line);
  if (raw === undefined) throw new RefusedBackup(`This backup is damaged at ${row}: no JSON. ${KEEP}`);
  // The labels of a hiring system are a record of their own.
  const unsafe = findUnsafeShape(raw, part === 'settings' ? MOST_LABELS : undefined);
  if (unsafe !== null)
    throw new RefusedBackup(`${unsafe} (${row}) Second Chair writes no such files: choose another one.`);
  const parsed = v.safeParse(schemaOf(part), raw, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = formatPath((issue.path ?? []).map(({ key }) => key));
    throw new RefusedBackup(`This backup is damaged at ${at(where)}: ${wanted(issue)}. ${KEEP}`);
  }
  const unknown = findUnknownField(raw, parsed.output);
  if (unknown !== null)
    throw new RefusedBackup(`This backup has something at ${at(unknown)} that ${KNOWS_NOT}`);
  return parsed.output;
}

function schemaOf(part: PartName): v.GenericSchema<unknown, object> {
  if (part === 'settings') return SettingsRowSchema;
  return part === 'hosts' ? HostRowSchema : TABLES[part];
}

/** Says what belongs there; what stands there instead may be anything, and stays out of the message. */
function wanted({ expected, received }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'this field is missing';
  return expected === null ? 'this value is not possible here' : `it should be ${expected}`;
}

/** The text of the last part: how many parts came before it, and how many rows of each kind. */
export function writeEnd(parts: number, rows: RowCounts): string {
  return JSON.stringify({ parts, rows });
}

const EndSchema = v.object({ parts: v.number(), rows: v.record(v.string(), v.number()) });

/** Throws `RefusedBackup` where the file holds anything else than its end says. */
export function checkEnd(text: string, parts: number, rows: RowCounts): void {
  const parsed = v.safeParse(EndSchema, parseJson(text));
  if (!parsed.success) throw new RefusedBackup(`This backup is damaged at its end. ${KEEP}`);
  const said = parsed.output;
  if (said.parts !== parts)
    throw new RefusedBackup(`This backup should have ${said.parts} parts and has ${parts}. ${KEEP}`);
  for (const name of PART_NAMES) {
    const wantedRows = said.rows[name] ?? 0;
    if (wantedRows !== rows[name])
      throw new RefusedBackup(
        `This backup does not fit together: it should hold ${wantedRows} of ${name} and holds ${rows[name]}. ${KEEP}`,
      );
  }
}
