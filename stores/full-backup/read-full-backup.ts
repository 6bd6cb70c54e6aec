import {
  cipherOf,
  END,
  HASH_BYTES,
  hashed,
  HEAD_BYTES,
  LARGEST_CONTENT,
  LARGEST_FILE,
  LARGEST_PART,
  LONGEST_HEADER,
  MOST_PARTS,
  readHead,
  readHeader,
  ROWS,
  type Header,
} from '@/core/full-backup/layout';
import {
  checkEnd,
  noRows,
  readPartName,
  readRow,
  RefusedBackup,
  type PartName,
} from '@/core/full-backup/rows';
import { deriveKey, type DeriveKey } from '../panel-cipher';
import { unpack } from './gzip';
import { hashOf, isSameHash } from './part-seal';

/** A file of which each byte has been found to be the one that was written. */
export interface SoundFile {
  file: Blob;
  header: Header;
  headerHash: Uint8Array;
  parts: { kind: number; from: number; to: number }[];
}

/** `share` of the work, 0 to 1. */
type OnProgress = (share: number) => void;

/**
 * Looks whether a file is a backup of everything, complete and unchanged, by its hashes alone: no passphrase is needed.
 * Holds one part at a time in memory. Throws `RefusedBackup` with the reason.
 */
export async function checkFile(file: Blob, onProgress?: OnProgress): Promise<SoundFile> {
  if (file.size > LARGEST_FILE)
    throw new RefusedBackup(
      `This file is larger than ${LARGEST_FILE / 1024 / 1024} MB, which no backup of Second Chair is. It was not read. Choose another file.`,
    );
  const reading = readHeader(await bytesOf(file, 0, LONGEST_HEADER));
  if (!reading.ok) throw new RefusedBackup(reading.reason);
  const headerHash = await hashOf(await bytesOf(file, 0, reading.bytes));
  const parts: SoundFile['parts'] = [];
  let before = headerHash;
  let at = reading.bytes;
  for (let kind: number = ROWS; kind !== END;) {
    if (at + HEAD_BYTES > file.size) throw new RefusedBackup(CUT);
    const head = readHead(await bytesOf(file, at, at + HEAD_BYTES));
    const [from, to] = [at + HEAD_BYTES, at + HEAD_BYTES + head.length];
    if (head.length > LARGEST_PART || parts.length >= MOST_PARTS) throw new RefusedBackup(CHANGED);
    if (to + HASH_BYTES > file.size) throw new RefusedBackup(CUT);
    const body = await bytesOf(file, from, to + HASH_BYTES);
    const payload = body.subarray(0, head.length);
    const hash = await hashOf(hashed(before, { index: parts.length, kind: head.kind, payload }));
    if (!isSameHash(hash, body.subarray(head.length))) throw new RefusedBackup(CHANGED);
    if (head.kind !== ROWS && head.kind !== END) throw new RefusedBackup(CHANGED);
    ({ kind } = head);
    parts.push({ kind, from, to });
    before = hash;
    at = to + HASH_BYTES;
    onProgress?.(at / file.size);
  }
  if (at !== file.size) throw new RefusedBackup(CHANGED);
  return { file, header: reading.header, headerHash, parts };
}

/** Rows of one part, checked one by one. */
export interface ReadRows {
  part: PartName;
  rows: object[];
}

export interface ReadOptions {
  passphrase: string | null;
  derive?: DeriveKey;
  onProgress?: OnProgress;
  /** Called between rows; waits where the page has to come up for air. */
  breathe: () => Promise<void>;
}

/**
 * The rows of a sound file, part by part, each checked by the schema of its table. Throws `RefusedBackup` where it does not open, or
 * where anything in it is not as Second Chair writes it; what was handed out before must then be let go of.
 */
export async function* readRows(
  { file, header, headerHash, parts }: SoundFile,
  { passphrase, derive = deriveKey, onProgress, breathe }: ReadOptions,
): AsyncGenerator<ReadRows> {
  const { encryption } = header;
  const key = encryption && (await derive(passphrase ?? '', encryption));
  const counts = noRows();
  let size = 0;
  for (const [index, { kind, from, to }] of parts.entries()) {
    let packed = await bytesOf(file, from, to);
    if (encryption && key) {
      const how = cipherOf(encryption, headerHash, { index, kind });
      const plain = await crypto.subtle
        .decrypt({ name: 'AES-GCM', ...how }, key, packed)
        // WebCrypto says nothing but "OperationError", on purpose.
        .catch(() => null);
      if (!plain) throw new RefusedBackup(index === 0 ? LOCKED : CHANGED);
      packed = new Uint8Array(plain);
    }
    const text = await unpack(packed, LARGEST_PART);
    size += text.length;
    if (size > LARGEST_CONTENT) throw new RefusedBackup(CHANGED);
    if (kind === END) {
      checkEnd(text, index, counts);
      return;
    }
    const [name = '', ...lines] = text.split('\n');
    const part = readPartName(name);
    const rows: object[] = [];
    for (const line of lines) {
      rows.push(readRow(part, line, counts[part]));
      counts[part] += 1;
      await breathe();
    }
    yield { part, rows };
    onProgress?.((index + 1) / parts.length);
  }
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

const CUT =
  'This backup is cut off: its end is missing. Nothing was changed. If it came by download or copy, fetch it again; else try an older backup.';
const CHANGED =
  'This backup was changed since it was written: its contents do not fit their hashes. Nothing was changed here. Fetch the file again, or try an older backup.';
const LOCKED =
  'This backup does not open with this passphrase. Capitals and spaces count. Without the passphrase that it was made with nothing can open it: it is stored nowhere, and there is no other way in.';
