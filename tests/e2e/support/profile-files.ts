import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a browser's profile in which these texts stand, as they lie on the disk: in Latin-1, UTF-8 and UTF-16, and
 * in the blocks of LevelDB's tables after Snappy was undone. `within`: only files whose path holds it. The browser has
 * to be closed.
 */
export function filesWith(profile: string, texts: readonly string[], within: string): string[] {
  const needles = texts.flatMap((text) => [
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
  ]);
  return listFiles(profile)
    .filter((path) => path.includes(within))
    .filter((path) => {
      const bytes = readFileSync(path);
      const parts = path.endsWith('.ldb') ? [bytes, ...blocksOf(bytes, path)] : [bytes];
      return parts.some((part) => needles.some((needle) => part.includes(needle)));
    })
    .map((path) => path.slice(profile.length + 1));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : [];
  });
}

/** The end of a table: two handles, and a magic number (LevelDB's doc/table_format.md). */
const FOOTER_BYTES = 48;
const SNAPPY = 1;

/** Every data block of a table, decompressed. */
function blocksOf(table: Buffer, path: string): Buffer[] {
  const reader = { bytes: table, at: table.length - FOOTER_BYTES };
  readNumber(reader);
  readNumber(reader);
  const index = blockAt(table, readNumber(reader), readNumber(reader));
  const blocks: Buffer[] = [];
  const restarts = index.readUInt32LE(index.length - 4);
  const entries = { bytes: index, at: 0 };
  const end = index.length - 4 - 4 * restarts;
  while (entries.at < end) {
    readNumber(entries);
    const key = readNumber(entries);
    const value = readNumber(entries);
    entries.at += key;
    const handle = { bytes: index, at: entries.at };
    blocks.push(blockAt(table, readNumber(handle), readNumber(handle)));
    entries.at += value;
  }
  if (blocks.length === 0) throw new Error(`${path} has no blocks: it could not be searched.`);
  return blocks;
}

interface Reader {
  bytes: Buffer;
  at: number;
}

/** A number of seven bits a byte, the lowest first. */
function readNumber(reader: Reader): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.bytes.readUInt8(reader.at);
    reader.at += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}

function blockAt(table: Buffer, offset: number, size: number): Buffer {
  const block = table.subarray(offset, offset + size);
  return table.readUInt8(offset + size) === SNAPPY ? unpack(block) : block;
}

/** Undoes Snappy (google/snappy, format_description.txt). */
function unpack(packed: Buffer): Buffer {
  const reader = { bytes: packed, at: 0 };
  const out = Buffer.alloc(readNumber(reader));
  let to = 0;
  while (reader.at < packed.length) {
    const tag = packed.readUInt8(reader.at);
    reader.at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      const long = (tag >> 2) - 59;
      const length = (long > 0 ? packed.readUIntLE(reader.at, long) : tag >> 2) + 1;
      reader.at += Math.max(long, 0);
      packed.copy(out, to, reader.at, reader.at + length);
      reader.at += length;
      to += length;
      continue;
    }
    const offsetBytes = kind === 3 ? 4 : kind;
    const low = packed.readUIntLE(reader.at, offsetBytes);
    reader.at += offsetBytes;
    const offset = kind === 1 ? ((tag >> 5) << 8) + low : low;
    const length = kind === 1 ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
    // A copy may reach into what it writes itself.
    for (let copied = 0; copied < length; copied += 1, to += 1)
      out.writeUInt8(out.readUInt8(to - offset), to);
  }
  return out;
}
