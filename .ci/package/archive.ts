import { zipSync, type Zippable } from 'fflate';

/** One file of an archive: its path in it, with `/`, and its bytes. */
export interface ArchiveFile {
  path: string;
  bytes: Uint8Array;
}

/** The first moment that a zip file can name. When a file was written would be other bytes each time, and says nothing. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * A zip archive that is the same bytes for the same files, whoever packs them, where and when: sorted by path, without
 * times, and without what the system knows about files. Throws where two files have one path.
 */
export function archiveOf(files: readonly ArchiveFile[]): Uint8Array {
  const sorted = [...files].sort(({ path: one }, { path: other }) => (one < other ? -1 : 1));
  const contents: Zippable = {};
  for (const { path, bytes } of sorted) {
    if (Object.hasOwn(contents, path)) throw new Error(`Two files have the path ${path}.`);
    // Stored as if written on MS-DOS: no rights and no owner. Local time, as a zip file knows no other.
    contents[path] = [bytes, { mtime: NO_TIME, os: 0 }];
  }
  return zipSync(contents, { level: 9 });
}
