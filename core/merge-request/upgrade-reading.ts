import type { Reading } from './merge-request';

/** A reading as version 1 of the database and of the backup holds it. */
export type ReadingV1 = Omit<Reading, 'waitingUntil'>;

/** The same reading with the field that came with version 2. */
export function upgradeReading(reading: ReadingV1): Reading {
  return { waitingUntil: null, ...reading };
}
