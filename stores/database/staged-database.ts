import Dexie from 'dexie';
import { openDatabase, type Database } from './open-database';

const PREFIX = 'second-chair-restore-';

/** The name of the database in which a restore waits; `id` is opaque and new for each. */
export const stagedName = (id: string): string => PREFIX + id;

/** Opens it. What is in it can be had again from its file, so it need not reach the disk before the next row is written. */
export function openStaged(id: string): Database {
  const staged = openDatabase(stagedName(id), 'relaxed');
  // Whoever removes it is right, and need not wait for the other one that has it open.
  staged.on('versionchange', () => {
    staged.close();
    return false;
  });
  return staged;
}

/** Whether there is one of that name: a restore that was ended, here or by a restart of the browser, has none any more. */
export function isStaged(id: string): Promise<boolean> {
  return Dexie.exists(stagedName(id));
}

/**
 * Removes what restores have left that came to no end: each holds copies of interviews. `isInUse` says of a name whether
 * a page still works with it.
 */
export async function removeStaged(isInUse: (name: string) => Promise<boolean>): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  for (const name of names.filter((one) => one.startsWith(PREFIX)))
    if (!(await isInUse(name))) await Dexie.delete(name);
}
