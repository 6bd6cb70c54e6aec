import { joinBytes } from '@/core/full-backup/layout';
import { RefusedBackup } from '@/core/full-backup/rows';

/** Packed and unpacked in bites: one of them gives at most a thousand times its size before the limit is looked at. */
const BITE_BYTES = 16 * 1024;

/** A text, packed; it comes in pieces that follow each other, none of which ends within a character. */
export type Pack = (pieces: Iterable<string>) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Packs one text after another out of the same bytes: else as many as all of them have would wait in the page's memory for
 * the browser to tidy up.
 */
export function createPacker(): Pack {
  const free: Uint8Array<ArrayBuffer>[] = [];
  return async (pieces) => {
    const used: Uint8Array<ArrayBuffer>[] = [];
    const take = (): Uint8Array<ArrayBuffer> => {
      const bytes = free.pop() ?? new Uint8Array(BITE_BYTES);
      used.push(bytes);
      return bytes;
    };
    const { readable, writable } = new CompressionStream('gzip');
    const [packed] = await Promise.all([
      collect(readable.getReader()),
      feed(writable.getWriter(), encoded(pieces, take)),
    ]);
    // Not sooner: Node says that it has taken bytes which it still reads.
    free.push(...used);
    return packed;
  };
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bites: Iterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  for (const bite of bites) await writer.write(bite);
  await writer.close();
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) all.push(read.value);
  return joinBytes(all);
}

/** As UTF-8, in bytes that are taken for it. */
function* encoded(
  pieces: Iterable<string>,
  take: () => Uint8Array<ArrayBuffer>,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let bytes = take();
  let size = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      const { read, written } = encoder.encodeInto(piece.slice(from), bytes.subarray(size));
      from += read;
      size += written;
      // What is left has no room for the next character, which has up to four bytes.
      if (from < piece.length) {
        yield bytes.subarray(0, size);
        bytes = take();
        size = 0;
      }
    }
  }
  if (size > 0) yield bytes.subarray(0, size);
}

/**
 * The text that was packed. Throws `RefusedBackup` where the bytes are no packed text, or hold more than `most` bytes: a
 * small file can be packed out of an endless one.
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  let at = 0;
  const bites = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) controller.close();
      else controller.enqueue(packed.subarray(at, at + BITE_BYTES));
      at += BITE_BYTES;
    },
  });
  const reader = bites.pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) throw new RefusedBackup(TOO_MUCH);
      text += decoder.decode(read.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof RefusedBackup) throw error;
    // Both say no more than that the bytes are not what they should be.
    if (error instanceof TypeError) throw new RefusedBackup(NO_TEXT);
    throw error;
  }
}

const TOO_MUCH =
  'This file unpacks to more than any backup of Second Chair holds. Nothing was changed: choose another file.';
const NO_TEXT =
  'This backup is damaged: a part of it can’t be unpacked. Nothing was changed. Keep the file, and try an older backup.';
