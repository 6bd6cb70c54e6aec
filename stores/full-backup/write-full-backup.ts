import {
  END,
  LARGEST_PART,
  NONCE_BYTES,
  ROWS,
  writeHeader,
  type Encryption,
} from '@/core/full-backup/layout';
import { noRows, writeEnd, type RowCounts } from '@/core/full-backup/rows';
import { ROUNDS, SALT_BYTES } from '@/core/panel/panel-file';
import type { Database } from '../database/open-database';
import { deriveKey, type DeriveKey } from '../panel-cipher';
import { randomBytes } from '../random-bytes';
import { pack } from './gzip';
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
  const bytes: Uint8Array<ArrayBuffer>[] = [header];
  let written = 0;

  const add = async ({ part, text, rows: count }: Lines): Promise<void> => {
    if (text.size > LARGEST_PART)
      throw new Error(`One row of ${part} is too large for a backup. Nothing was written.`);
    bytes.push(await sealer.seal(ROWS, await pack(new Blob([`${JSON.stringify(part)}\n`, text]))));
    rows[part] += count;
    written += count;
    onProgress?.(written);
  };
  for await (const lines of snapshot(database)) await add(lines);
  await add({ part: 'settings', text: new Blob([JSON.stringify(beside.settings)]), rows: 1 });
  if (beside.hosts.length > 0) {
    const text = new Blob([beside.hosts.map((pattern) => JSON.stringify({ pattern })).join('\n')]);
    await add({ part: 'hosts', text, rows: beside.hosts.length });
  }
  bytes.push(await sealer.seal(END, await pack(new Blob([writeEnd(sealer.count(), rows)]))));
  return { file: new Blob(bytes, { type: 'application/octet-stream' }), rows };
}
