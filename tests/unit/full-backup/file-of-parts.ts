import { END, ROWS, writeHeader } from '@/core/full-backup/layout';
import { createPacker } from '@/stores/full-backup/gzip';
import { partSealer } from '@/stores/full-backup/part-seal';
import type { SoundFile } from '@/stores/full-backup/read-full-backup';

/** A text as a part holds it. */
export const pack = (text: string): Promise<Uint8Array<ArrayBuffer>> => createPacker()([text]);

/** The parts in another order, with hashes that fit. */
export async function rehashed(
  { file, parts, header }: SoundFile,
  order: number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const line = writeHeader(header);
  const sealer = await partSealer(line, null);
  const bytes: Uint8Array<ArrayBuffer>[] = [line];
  for (const index of order) {
    const { kind = ROWS, from = 0, to = 0 } = parts[index] ?? {};
    bytes.push(
      await sealer.seal(kind === END ? END : ROWS, new Uint8Array(await file.slice(from, to).arrayBuffer())),
    );
  }
  return new Uint8Array(await new Blob(bytes).arrayBuffer());
}

/** A file of these parts, sound by its hashes. With `counted`, its end counts what is in them. */
export async function fileOfPacked(
  packed: Uint8Array<ArrayBuffer>[],
  counted = false,
  more: Record<string, number> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const line = writeHeader({ createdAt: 1, encryption: null });
  const sealer = await partSealer(line, null);
  const bytes: Uint8Array<ArrayBuffer>[] = [line];
  const rows: Record<string, number> = { ...more };
  for (const part of packed) {
    if (counted) await count(part, rows);
    bytes.push(await sealer.seal(ROWS, part));
  }
  bytes.push(await sealer.seal(END, await pack(JSON.stringify({ parts: packed.length, rows }))));
  return new Uint8Array(await new Blob(bytes).arrayBuffer());
}

async function count(part: Uint8Array<ArrayBuffer>, rows: Record<string, number>): Promise<void> {
  const text = await new Response(
    new Blob([part]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();
  const [name = '', ...lines] = text.split('\n');
  const table = JSON.parse(name) as string;
  rows[table] = (rows[table] ?? 0) + lines.length;
}
