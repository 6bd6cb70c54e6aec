import type { Database } from './open-database';

/** What belongs to an interview that was erased is not written any more, whoever still holds it. */
export class ErasedError extends Error {
  override readonly name = 'ErasedError';
  constructor() {
    super('This interview was erased. Nothing of it is stored any more.');
  }
}

/** Throws an `ErasedError` where the interview was erased. Inside a transaction that holds `tombstones`. */
export async function refuseErased({ tombstones }: Database, interviewId: string): Promise<void> {
  if (await tombstones.get(interviewId)) throw new ErasedError();
}
