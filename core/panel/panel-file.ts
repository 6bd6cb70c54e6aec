import * as v from 'valibot';
import { findUnsafeShape } from '@/core/backup/shape';
import { fromBase64, toBase64 } from '@/core/files/base64';
import { parseJson } from '@/core/files/parse-json';

const PANEL_FORMAT = 'second-chair-panel';
const PANEL_VERSION = 1;

/**
 * PBKDF2 with HMAC-SHA-256 and 600,000 rounds: what OWASP's Password Storage Cheat Sheet asks for (read 2026), and the
 * strongest that browsers have without code of our own. 16 random bytes of salt (NIST SP 800-132), 12 of nonce for
 * AES-GCM (NIST SP 800-38D, 8.2.2), both new for each file.
 */
export const ROUNDS = 600_000;
export const SALT_BYTES = 16;
export const NONCE_BYTES = 12;

/** A file may ask for more work than ours, but not for a day of it. */
export const MOST_ROUNDS = 10_000_000;
/** The tag at the end of what AES-GCM gives. */
const TAG_BYTES = 16;
/** What is encrypted at most, in bytes; a scorecard with thousands of notes has a tenth of it. */
export const LARGEST_BUNDLE = 8 * 1024 * 1024;
const LARGEST_TEXT = Math.ceil((LARGEST_BUNDLE + TAG_BYTES) / 3) * 4 + 1_000;

/** What stands in the open: how the key is made of the passphrase. Nothing about the interview. */
const HeaderSchema = v.strictObject({
  format: v.literal(PANEL_FORMAT),
  version: v.literal(PANEL_VERSION),
  kdf: v.strictObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
    salt: v.string(),
  }),
  cipher: v.strictObject({ name: v.literal('AES-GCM'), iv: v.string() }),
});
const PanelFileSchema = v.strictObject({ ...HeaderSchema.entries, ciphertext: v.string() });
type WrittenFile = v.InferOutput<typeof PanelFileSchema>;

/** A panel file with its bytes. `authenticated` is the header as it is bound to the ciphertext. */
export interface PanelFile {
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  authenticated: Uint8Array<ArrayBuffer>;
  ciphertext: Uint8Array<ArrayBuffer>;
}

/** `reason` says what is wrong and what to do; it repeats nothing that the file says. */
type PanelFileReading = { ok: true; file: PanelFile } | { ok: false; reason: string };

/** The header that a new file gets, as bytes that are bound to what is encrypted under it. */
export function newHeader(
  salt: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
): Omit<PanelFile, 'ciphertext'> {
  return {
    iterations: ROUNDS,
    salt,
    iv,
    authenticated: authenticate(headerOf({ iterations: ROUNDS, salt, iv })),
  };
}

/** The file as text: JSON, one line, which ends with a newline. */
export function writePanelFile(file: PanelFile): string {
  return `${JSON.stringify({ ...headerOf(file), ciphertext: toBase64(file.ciphertext) })}\n`;
}

/**
 * Reads what stands in the open, before any key is made; what is encrypted is another matter (`read-bundle.ts`). Never
 * throws: a file that is cut off, of another kind, of a newer version, too large, or that asks for too little or too much
 * work is refused.
 */
export function readPanelFile(text: string): PanelFileReading {
  if (text.length > LARGEST_TEXT)
    return refuse('This file is larger than 10 MB, which no panel file is. Choose another one.');
  const raw = parseJson(text);
  if (raw === undefined)
    return refuse(
      'This file is not complete: it is no JSON from beginning to end. If it came by mail or chat, fetch it again.',
    );
  const unsafe = findUnsafeShape(raw);
  if (unsafe !== null) return refuse(`${unsafe} Second Chair writes no such files: choose another one.`);
  const kind = v.safeParse(KindSchema, raw);
  if (!kind.success)
    return refuse(
      'This file is no panel file of Second Chair. Choose one whose name begins with second-chair-panel.',
    );
  if (kind.output.version > PANEL_VERSION)
    return refuse('This panel file was made by a newer Second Chair. Update this one first.');
  const parsed = v.safeParse(PanelFileSchema, raw, { abortEarly: true });
  if (!parsed.success) return refuse(DAMAGED);
  const file = bytesOf(parsed.output);
  return file ? { ok: true, file } : refuse(DAMAGED);
}

const KindSchema = v.object({
  format: v.literal(PANEL_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const DAMAGED =
  'This panel file is damaged: what stands before the encrypted part is not as Second Chair writes it. Ask for the file once more.';

function bytesOf(written: WrittenFile): PanelFile | null {
  const { ciphertext: text, ...header } = written;
  const salt = fromBase64(header.kdf.salt);
  const iv = fromBase64(header.cipher.iv);
  const ciphertext = fromBase64(text);
  if (salt?.length !== SALT_BYTES || iv?.length !== NONCE_BYTES) return null;
  if (!ciphertext || ciphertext.length <= TAG_BYTES) return null;
  const { iterations } = header.kdf;
  // Made anew, so that the order of the fields in the file counts for nothing.
  return {
    iterations,
    salt,
    iv,
    ciphertext,
    authenticated: authenticate(headerOf({ iterations, salt, iv })),
  };
}

function headerOf({
  iterations,
  salt,
  iv,
}: Pick<PanelFile, 'iterations' | 'salt' | 'iv'>): Omit<WrittenFile, 'ciphertext'> {
  return {
    format: PANEL_FORMAT,
    version: PANEL_VERSION,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
  };
}

function authenticate(header: Omit<WrittenFile, 'ciphertext'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(header));
}

function refuse(reason: string): PanelFileReading {
  return { ok: false, reason };
}
