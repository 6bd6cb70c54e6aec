import type { Database } from './open-database';

/** What belongs to an interview that was erased is not written any more, whoever still holds it. */
export class ErasedError extends Error {
  override readonly name = 'ErasedError';
  constructor() {
    super('This interview was erased. Nothing of it is stored any more.');
  }
}

/** Its row is gone: a restore that replaced everything leaves no tombstone, as the interview may come back. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
  constructor() {
    super('This interview no longer exists.');
  }
}

/** Throws an `ErasedError` where the interview was erased. Inside a transaction that holds `tombstones`. */
export async function refuseErased({ tombstones }: Database, interviewId: string): Promise<void> {
  if (await tombstones.get(interviewId)) throw new ErasedError();
}

/**
 * Throws where there is no interview that a row could belong to: an `ErasedError`, or a `MissingError`. Inside a transaction
 * that holds `tombstones` and `interviews`.
 */
export async function refuseOrphan(database: Database, interviewId: string): Promise<void> {
  await refuseErased(database, interviewId);
  if ((await database.interviews.where('id').equals(interviewId).count()) === 0) throw new MissingError();
}
