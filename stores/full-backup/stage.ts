import { RefusedBackup } from '@/core/full-backup/rows';
import type { Database } from '../database/open-database';
import { findBroken, findNotShipped } from './find-broken';
import { readRows, type ReadOptions, type SoundFile } from './read-full-backup';

/** What stands in a backup beside the rows of tables. */
export interface StagedBeside {
  /** As they were stored; null where the backup has none. */
  settings: Record<string, unknown> | null;
  /** Patterns of hosts that were granted where the backup was made. */
  hosts: string[];
}

/** More hosts than these are no list of one's own. */
const MOST_HOSTS = 1_000;

/**
 * Puts the rows of a file into an empty database beside the real one, and checks them together. Throws `RefusedBackup` where the
 * backup is refused; whoever made the database removes it then.
 */
export async function stageBackup(
  staged: Database,
  sound: SoundFile,
  options: ReadOptions,
): Promise<StagedBeside> {
  const beside: StagedBeside = { settings: null, hosts: [] };
  for await (const { part, rows } of readRows(sound, options)) {
    if (part === 'settings') beside.settings = (rows[0] ?? null) as Record<string, unknown> | null;
    else if (part === 'hosts')
      beside.hosts.push(...(rows as { pattern: string }[]).map(({ pattern }) => pattern));
    else await add(staged, part, rows);
    if (beside.hosts.length > MOST_HOSTS)
      throw new RefusedBackup(
        'This backup names more than 1,000 hosts, which no list of one’s own does. Nothing was changed.',
      );
  }
  const broken = await findBroken(staged, options.breathe);
  if (broken !== null)
    throw new RefusedBackup(
      `This backup does not fit together: ${broken}. Nothing was changed. Keep the file, and try an older backup.`,
    );
  const notShipped = await findNotShipped(staged);
  if (notShipped !== null) throw new RefusedBackup(notShipped);
  return beside;
}

async function add(staged: Database, part: string, rows: object[]): Promise<void> {
  try {
    await staged.table(part).bulkAdd(rows);
  } catch (error) {
    if (!isTwice(error)) throw error;
    throw new RefusedBackup(
      `This backup does not fit together: one of its ${part} is there twice, or has no key. Nothing was changed. Keep the file, and try an older backup.`,
    );
  }
}

/** A key that is there, or that can't be one. */
function isTwice(error: unknown): boolean {
  return error instanceof Error && (error.name === 'BulkError' || error.name === 'DataError');
}
