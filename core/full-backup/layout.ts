import * as v from 'valibot';
import { fromBase64, toBase64 } from '@/core/files/base64';
import { parseJson } from '@/core/files/parse-json';
import { MOST_ROUNDS, ROUNDS, SALT_BYTES } from '@/core/panel/panel-file';

/**
 * The file of a backup of everything, version 1.
 *
 * First a line of JSON (`Header`), which ends with a newline; then parts, one after the other: four bytes with the length
 * of what the part holds, one with its kind, what it holds, and 32 bytes of SHA-256 over the hash before (of the header's
 * line, for the first), the part's number, its kind and what it holds. So no byte can be changed, no part left out, moved or
 * added without the hash of it, or of a later one, being wrong. The last part is of kind `END`, and nothing follows it.
 *
 * What a part holds is text, packed with gzip; in an encrypted file that, encrypted with AES-GCM. The number and kind of the
 * part and the hash of the header are authenticated with it, so that whoever makes the hashes anew changes nothing.
 *
 * All numbers are big-endian. A change of any of this, or of the shape of what is stored, makes a new version: see `rows.ts`.
 */
const FULL_BACKUP_FORMAT = 'second-chair-full-backup';
const FULL_BACKUP_VERSION = 1;

/** Kinds of part: rows of one table, and the end with its counts. */
export const ROWS = 0;
export const END = 1;

/** Of each part: its length and kind, and the hash at its end. */
export const HEAD_BYTES = 5;
export const HASH_BYTES = 32;
/** What the nonce of every part of one file begins with; the part's number makes it whole. */
export const NONCE_BYTES = 8;

/** Larger files are refused before they are read. A year of interviews is a hundredth of it. */
export const LARGEST_FILE = 512 * 1024 * 1024;
/** What one part may hold, packed and unpacked: one row at least, and the largest row there can be is a tenth of it. */
export const LARGEST_PART = 64 * 1024 * 1024;
/** What all parts together may unpack to, in characters. */
export const LARGEST_CONTENT = 2 * 1024 * 1024 * 1024;
/** A file of parts without anything in them is none of ours. */
export const MOST_PARTS = 100_000;
/** The header's line has less than a tenth of it. */
export const LONGEST_HEADER = 4_096;

const HeaderSchema = v.strictObject({
  format: v.literal(FULL_BACKUP_FORMAT),
  version: v.literal(FULL_BACKUP_VERSION),
  createdAt: v.number(),
  encryption: v.nullable(
    v.strictObject({
      kdf: v.strictObject({
        name: v.literal('PBKDF2'),
        hash: v.literal('SHA-256'),
        iterations: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
        salt: v.string(),
      }),
      cipher: v.strictObject({ name: v.literal('AES-GCM'), nonce: v.string() }),
    }),
  ),
});

/** How the key of an encrypted file is made: PBKDF2 as a panel file has it, and what the nonce of each part begins with. */
export interface Encryption {
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
  nonce: Uint8Array<ArrayBuffer>;
}

/** `createdAt` in epoch ms; `encryption` is null where anybody can read the file. */
export interface Header {
  createdAt: number;
  encryption: Encryption | null;
}

/** The first line of a file, with its newline. */
export function writeHeader({ createdAt, encryption }: Header): Uint8Array<ArrayBuffer> {
  const written: v.InferInput<typeof HeaderSchema> = {
    format: FULL_BACKUP_FORMAT,
    version: FULL_BACKUP_VERSION,
    createdAt,
    encryption: encryption && {
      kdf: {
        name: 'PBKDF2',
        hash: 'SHA-256',
        iterations: encryption.iterations,
        salt: toBase64(encryption.salt),
      },
      cipher: { name: 'AES-GCM', nonce: toBase64(encryption.nonce) },
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(written)}\n`);
}

/** `reason` says what is wrong and what to do; it repeats nothing that the file says. */
export type HeaderReading = { ok: true; header: Header; bytes: number } | { ok: false; reason: string };

const KindSchema = v.object({
  format: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Reads the header out of the first `LONGEST_HEADER` bytes of a file; `bytes` is how long it is. Never throws. */
export function readHeader(start: Uint8Array): HeaderReading {
  const end = start.indexOf(0x0a);
  const line = end < 0 ? start : start.subarray(0, end);
  // A backup of one interview is JSON over many lines.
  if (line.length === 1 && line[0] === 0x7b) return refuse(PERHAPS_ONE);
  const raw = parseJson(new TextDecoder().decode(line));
  const kind = v.safeParse(KindSchema, raw);
  if (end < 0 || !kind.success || kind.output.format !== FULL_BACKUP_FORMAT) return refuse(NO_BACKUP);
  if (kind.output.version > FULL_BACKUP_VERSION)
    return refuse('This backup was made by a newer Second Chair. Update this one first, then restore again.');
  const parsed = v.safeParse(HeaderSchema, raw, { abortEarly: true });
  if (!parsed.success) return refuse(DAMAGED_HEADER);
  const { createdAt, encryption } = parsed.output;
  if (!encryption) return { ok: true, header: { createdAt, encryption: null }, bytes: end + 1 };
  const { kdf, cipher } = encryption;
  const salt = fromBase64(kdf.salt);
  const nonce = fromBase64(cipher.nonce);
  if (salt?.length !== SALT_BYTES || nonce?.length !== NONCE_BYTES) return refuse(DAMAGED_HEADER);
  const { iterations } = kdf;
  return { ok: true, header: { createdAt, encryption: { iterations, salt, nonce } }, bytes: end + 1 };
}

const NO_BACKUP =
  'This file is not a backup of everything. Choose one whose name begins with second-chair-full-backup.';
const PERHAPS_ONE =
  'This file is not a backup of everything. Where its name begins with second-chair-backup, it holds one interview: restore it in the panel, with “Restore a backup”.';
const DAMAGED_HEADER =
  'This backup is damaged: its first line is not as Second Chair writes it. Nothing was changed. Keep the file, and try an older backup.';

function refuse(reason: string): HeaderReading {
  return { ok: false, reason };
}

/** The five bytes before what a part holds. */
export function writeHead(length: number, kind: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(HEAD_BYTES);
  new DataView(head.buffer).setUint32(0, length);
  head[4] = kind;
  return head;
}

/** What the five bytes say. They are not checked: the hash of the part does that. */
export function readHead(head: Uint8Array): { length: number; kind: number } {
  return {
    length: new DataView(head.buffer, head.byteOffset, HEAD_BYTES).getUint32(0),
    kind: head[4] ?? 0,
  };
}

/** The number and the kind of a part as they are hashed and authenticated with it. */
function namePart(index: number, kind: number): Uint8Array<ArrayBuffer> {
  const name = new Uint8Array(5);
  new DataView(name.buffer).setUint32(0, index);
  name[4] = kind;
  return name;
}

/** What the hash of a part is made of. */
export function hashed(
  before: Uint8Array,
  part: { index: number; kind: number; payload: Uint8Array },
): Uint8Array<ArrayBuffer> {
  return joinBytes([before, namePart(part.index, part.kind), part.payload]);
}

/** How a part is encrypted: a nonce that no other part has under this key, and what is authenticated with it. */
export function cipherOf(
  { nonce }: Encryption,
  headerHash: Uint8Array,
  part: { index: number; kind: number },
): { iv: Uint8Array<ArrayBuffer>; additionalData: Uint8Array<ArrayBuffer> } {
  const name = namePart(part.index, part.kind);
  return {
    iv: joinBytes([nonce, name.subarray(0, 4)]),
    additionalData: joinBytes([headerHash, name]),
  };
}

/** One after the other. */
export function joinBytes(lists: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}
