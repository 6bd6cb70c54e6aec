import {
  END,
  LARGEST_PART,
  NONCE_BYTES,
  ROWS,
  writeHeader,
  type Encryption,
} from '@/core/full-backup/layout';
import { noRows, writeEnd, type PartName, type RowCounts } from '@/core/full-backup/rows';
import { ROUNDS, SALT_BYTES } from '@/core/panel/panel-file';
import type { Database } from '../database/open-database';
import { deriveKey, type DeriveKey } from '../panel-cipher';
import { randomBytes } from '../random-bytes';
import { breathing } from './breathe';
import { createPacker, type Pack } from './gzip';
import { partSealer } from './part-seal';
import { snapshot, type Lines } from './snapshot';

/** What is backed up beside the tables: the settings as they are stored, and the hosts that the browser has granted. */
export interface Beside {
  settings: object;
  /** Patterns; a restore names them, and grants none. */
  hosts: readonly string[];
}

export interface WriteOptions {
  /** Null: anybody can read the file. */
  passphrase: string | null;
  /** Epoch ms. */
  now: number;
  derive?: DeriveKey;
  /** Called with the rows that have been written so far. */
  onProgress?: (rows: number) => void;
}

/** A whole file, and what is in it. */
export interface WrittenBackup {
  file: Blob;
  rows: RowCounts;
}

/** Everything that is stored, as one file (`core/full-backup/layout.ts`). Reads only. Rejects where anything can't be read. */
export async function writeFullBackup(
  database: Database,
  beside: Beside,
  { passphrase, now, derive = deriveKey, onProgress }: WriteOptions,
): Promise<WrittenBackup> {
  const encryption: Encryption | null =
    passphrase === null
      ? null
      : { iterations: ROUNDS, salt: randomBytes(SALT_BYTES), nonce: randomBytes(NONCE_BYTES) };
  const key = encryption && passphrase !== null ? await derive(passphrase, encryption) : null;
  const header = writeHeader({ createdAt: now, encryption });
  const sealer = await partSealer(header, encryption && key && { encryption, key });
  const rows = noRows();
  const pack = createPacker();
  // Not the bytes: what the browser keeps for a blob is no part of the page's memory.
  const parts: Blob[] = [new Blob([header])];
  let written = 0;

  const add = async ({ part, rows: count, packed }: PackedLines): Promise<void> => {
    parts.push(new Blob([await sealer.seal(ROWS, packed)]));
    rows[part] += count;
    written += count;
    onProgress?.(written);
  };
  const breathe = breathing();
  // The browser hands over rows in one go for as long as more of them are there: packed in between, the page would stand still.
  const keep = (lines: Lines): Promise<PackedLines> => breathe().then(() => packLines(lines, pack));
  for await (const lines of snapshot(database, keep)) await add(lines);
  await add(await packLines({ part: 'settings', lines: [JSON.stringify(beside.settings)] }, pack));
  if (beside.hosts.length > 0) {
    const lines = beside.hosts.map((pattern) => JSON.stringify({ pattern }));
    await add(await packLines({ part: 'hosts', lines }, pack));
  }
  parts.push(new Blob([await sealer.seal(END, await pack([writeEnd(sealer.count(), rows)]))]));
  return { file: new Blob(parts, { type: 'application/octet-stream' }), rows };
}

interface PackedLines {
  part: PartName;
  rows: number;
  packed: Uint8Array<ArrayBuffer>;
}

/** The text of a part (`core/full-backup/rows.ts`), packed. */
async function packLines({ part, lines }: Lines, pack: Pack): Promise<PackedLines> {
  const pieces = [JSON.stringify(part), ...lines.flatMap((line) => ['\n', line])];
  // No character has more bytes than three for each of its code units.
  const most = pieces.reduce((sum, piece) => sum + piece.length, 0) * 3;
  if (most > LARGEST_PART && new Blob(pieces).size > LARGEST_PART)
    throw new Error(`One row of ${part} is too large for a backup. Nothing was written.`);
  return { part, rows: lines.length, packed: await pack(pieces) };
}
