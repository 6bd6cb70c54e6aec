import { RefusedBackup } from '@/core/full-backup/rows';

/** Unpacked in bites: one of them gives at most a thousand times its size before the limit is looked at. */
const BITE_BYTES = 16 * 1024;

/** A text, packed. */
export function pack(text: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return through(text.stream(), new CompressionStream('gzip'));
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

async function through(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  transform: CompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream.pipeThrough(transform)).arrayBuffer());
}
