import * as v from 'valibot';
import { parseJson } from '@/core/files/parse-json';
import { BACKUP_FORMAT, BACKUP_VERSION, BackupSchema, type Backup } from './backup-schema';
import { findBrokenReference } from './broken-reference';
import { countsOf } from './counts';
import { findUnsafeShape, findUnknownField } from './shape';
import { formatPath } from './path';
import { findUnsafeAddress, findUnsafeScorecard } from './unsafe-address';
import { upgradeVersion1 } from './upgrade-version-1';
import { upgradeVersion2 } from './upgrade-version-2';
import { upgradeVersion3 } from './upgrade-version-3';

/**
 * What a backup holds: one interview with all that belongs to it, and the interviewer's own presets. `review` is null
 * where there is no merge request.
 */
export type BackupContents = Pick<Backup, 'file' | 'rubric' | 'exercise' | 'review' | 'panel' | 'presets'>;

/** `reason` says what is wrong, where in the file, and what to do; it repeats nothing that the file says. */
export type BackupReading = { ok: true; backup: Backup } | { ok: false; reason: string };

/** Longer texts are refused before they are parsed. In characters, which is at most as many bytes as the file has. */
export const LARGEST_BACKUP = 50 * 1024 * 1024;

/**
 * One interview as JSON, lossless: reading it gives the same contents. Numbers must be finite, as the schemas' are.
 *
 * There is no checksum. Second Chair's storage and JSON's own syntax show a file that was cut off, `counts` shows one
 * from which parts were removed; a checksum without a secret key would stop nobody who changes a backup on purpose,
 * and a cryptographic one is asynchronous, which `core` is not. Encrypted backups bring authentication with them.
 */
export function writeBackup(contents: BackupContents, now: number): string {
  const { file, rubric, exercise, review, panel, presets } = contents;
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now,
    counts: countsOf(contents),
    file,
    rubric,
    exercise,
    review,
    panel,
    presets,
  };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/**
 * Reads a backup whole or refuses it whole: not JSON, another format, a newer version, missing, wrong or unknown
 * fields, references that lead nowhere, addresses that are not of the web or not of the merge request's host, keys that
 * could reach into objects of the program, and what is too large or nested too deeply. Never throws.
 */
export function readBackup(text: string): BackupReading {
  if (text.length > LARGEST_BACKUP)
    return refuse(
      'This file is larger than 50 MB, which no backup of one interview is. Choose another file.',
    );
  const raw = parseJson(text);
  if (raw === undefined)
    return refuse(
      'This file is not a backup: it is not complete JSON. If it came by mail or download, fetch it again; the name of a backup begins with second-chair-backup.',
    );
  const unsafe = findUnsafeShape(raw);
  if (unsafe) return refuse(`${unsafe} Second Chair writes no such files: choose another one.`);
  const header = v.safeParse(HeaderSchema, raw);
  if (!header.success)
    return refuse(
      'This file is JSON, but not a backup of Second Chair: “format” and “version” do not say so. Choose a file whose name begins with second-chair-backup.',
    );
  if (header.output.version > BACKUP_VERSION)
    return refuse('This backup was made by a newer Second Chair. Update this one first, then restore again.');
  return readCurrent(upgrade(raw, header.output.version));
}

/** Walks every step from the version of the file to today's. */
function upgrade(raw: unknown, version: number): unknown {
  const second = version < 2 ? upgradeVersion1(raw) : raw;
  const third = version < 3 ? upgradeVersion2(second) : second;
  return version < 4 ? upgradeVersion3(third) : third;
}

const HeaderSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

function readCurrent(raw: unknown): BackupReading {
  // The first fault is enough, and a list of millions of wrong items would make as many faults.
  const parsed = v.safeParse(BackupSchema, raw, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = formatPath((issue.path ?? []).map(({ key }) => key));
    return refuse(`This backup is damaged at ${where}: ${wanted(issue)}. ${KEEP}`);
  }
  const unknown = findUnknownField(raw, parsed.output);
  if (unknown !== null)
    return refuse(
      `This backup has something at ${unknown} that this Second Chair does not know and would lose. Update it first, then restore again.`,
    );
  const broken = findBrokenReference(parsed.output);
  if (broken !== null) return refuse(`This backup does not fit together: ${broken}. ${KEEP}`);
  const unsafe = findUnsafeAddress(parsed.output) ?? findUnsafeScorecard(parsed.output.panel);
  if (unsafe !== null)
    return refuse(`This backup leads to where no backup of Second Chair does: ${unsafe}. ${KEEP}`);
  return { ok: true, backup: parsed.output };
}

const KEEP = 'Nothing was restored. Keep the file and try an older backup.';

/** Says what belongs there; what stands there instead may be anything, and stays out of the message. */
function wanted({ expected, received }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'this field is missing';
  return expected === null ? 'this value is not possible here' : `it should be ${expected}`;
}

function refuse(reason: string): BackupReading {
  return { ok: false, reason };
}
