/** Bytes that one call may spread without exhausting the stack. */
const CHUNK = 0x8000;

/** Bytes as base64 (RFC 4648, with padding). */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/**
 * The bytes of a base64 text; null where it is none. Only the one way to write them counts: spaces, missing padding and
 * left-over bits, which other readers pass over, are refused.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  const tail = bytes.length % 3 === 0 ? '' : toBase64(bytes.subarray(bytes.length - (bytes.length % 3)));
  return text.endsWith(tail) ? bytes : null;
}
