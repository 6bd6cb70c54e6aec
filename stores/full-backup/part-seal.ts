import {
  cipherOf,
  hashed,
  HASH_BYTES,
  joinBytes,
  writeHead,
  type END,
  type Encryption,
  type ROWS,
} from '@/core/full-backup/layout';

type PartKind = typeof ROWS | typeof END;

/** Whether two hashes are the same. */
export function isSameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === HASH_BYTES && one.every((byte, index) => byte === other[index]);
}

/** SHA-256. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** What makes the parts of one file: each is bound to its place and to all that came before it. */
export interface PartSealer {
  /** How many parts there are already. */
  count: () => number;
  seal: (kind: PartKind, packed: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Begins with the line of the header. `key` is null where anybody may read the file. */
export async function partSealer(
  header: Uint8Array<ArrayBuffer>,
  secret: { encryption: Encryption; key: CryptoKey } | null,
): Promise<PartSealer> {
  const headerHash = await hashOf(header);
  let before = headerHash;
  let index = 0;
  return {
    count: () => index,
    async seal(kind, packed) {
      const part = { index, kind };
      const payload = secret ? await encrypt(secret, headerHash, part, packed) : packed;
      before = await hashOf(hashed(before, { ...part, payload }));
      index += 1;
      return joinBytes([writeHead(payload.length, kind), payload, before]);
    },
  };
}

async function encrypt(
  { encryption, key }: { encryption: Encryption; key: CryptoKey },
  headerHash: Uint8Array,
  part: { index: number; kind: number },
  packed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const how = cipherOf(encryption, headerHash, part);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', ...how }, key, packed));
}
