import * as v from 'valibot';
import { parseJson } from '@/core/files/parse-json';

const RAW_FORMAT = 'second-chair-stored';
const RAW_VERSION = 1;

const KeyPathSchema = v.union([v.string(), v.array(v.string())]);
const RawStoreSchema = v.object({
  name: v.string(),
  keyPath: KeyPathSchema,
  indexes: v.array(v.object({ name: v.string(), keyPath: KeyPathSchema, unique: v.boolean() })),
  rows: v.array(v.record(v.string(), v.unknown())),
});
export type RawStore = v.InferOutput<typeof RawStoreSchema>;

/**
 * Everything that is stored, as it lies on the disk: each store with its key and indexes, and its rows as whatever version
 * wrote them. `databaseVersion` as IndexedDB counts it, ten times our own. No page
 * takes it back: a database of that version can be made out of it, which any later build opens and upgrades
 * (`tests/fixtures/write-raw-stores.ts`).
 */
const RawFileSchema = v.object({
  format: v.literal(RAW_FORMAT),
  version: v.literal(RAW_VERSION),
  exportedAt: v.number(),
  databaseVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stores: v.array(RawStoreSchema),
});
export type RawFile = v.InferOutput<typeof RawFileSchema>;

/** The file's text. `now` in epoch ms. */
export function writeRawFile(databaseVersion: number, stores: RawStore[], now: number): string {
  const file: RawFile = {
    format: RAW_FORMAT,
    version: RAW_VERSION,
    exportedAt: now,
    databaseVersion,
    stores,
  };
  return `${JSON.stringify(file)}\n`;
}

/** Reads such a file; null where it is none, or not whole. */
export function readRawFile(text: string): RawFile | null {
  const parsed = v.safeParse(RawFileSchema, parseJson(text));
  return parsed.success ? parsed.output : null;
}
