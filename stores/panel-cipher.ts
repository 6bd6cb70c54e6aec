import {
  newHeader,
  NONCE_BYTES,
  readPanelFile,
  SALT_BYTES,
  writePanelFile,
  type PanelFile,
} from '@/core/panel/panel-file';
import { normalisePassphrase } from '@/core/panel/passphrase';
import { randomBytes } from './random-bytes';

/** Makes the key of a file out of a passphrase. */
export type DeriveKey = (
  passphrase: string,
  file: Pick<PanelFile, 'salt' | 'iterations'>,
) => Promise<CryptoKey>;

/** PBKDF2 as the file's header says; takes a good part of a second, so that guessing does too. */
export const deriveKey: DeriveKey = async (passphrase, { salt, iterations }) => {
  const words = new TextEncoder().encode(normalisePassphrase(passphrase));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** The text of a panel file that holds `content`, under a salt and a nonce of its own. */
export async function encryptPanel(
  content: string,
  passphrase: string,
  derive: DeriveKey = deriveKey,
): Promise<string> {
  const header = newHeader(randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES));
  const key = await derive(passphrase, header);
  const { iv, authenticated: additionalData } = header;
  const plain = new TextEncoder().encode(content);
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return writePanelFile({ ...header, ciphertext: new Uint8Array(ciphertext) });
}

type Decrypted = { ok: true; content: string } | { ok: false; reason: string };

/**
 * What a panel file holds. A file that was changed anywhere, header included, can't be told from one whose passphrase is
 * another: both are refused, with both as the reason. Rejects only where the browser has no encryption.
 */
export async function decryptPanel(
  text: string,
  passphrase: string,
  derive: DeriveKey = deriveKey,
): Promise<Decrypted> {
  const reading = readPanelFile(text);
  if (!reading.ok) return reading;
  const { iv, authenticated: additionalData, ciphertext } = reading.file;
  const key = await derive(passphrase, reading.file);
  const plain = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData }, key, ciphertext)
    // WebCrypto says nothing but "OperationError", on purpose.
    .catch(() => null);
  if (!plain) return { ok: false, reason: LOCKED };
  return { ok: true, content: new TextDecoder().decode(plain) };
}

const LOCKED =
  'This file does not open with this passphrase. Either it is another one, capitals and spaces count, or the file was changed on its way: then ask for it once more.';
