import type { Reading } from './merge-request';

/**
 * Whether all comments that there are have been read: only then can something be called missing. While a reading goes
 * on, an earlier one that was complete counts; one that has ended without them shows that there may be newer ones.
 */
export function wasReadWhole(reading: Reading | null): boolean {
  if (!reading) return false;
  if (reading.finishedAt === null) return reading.lastCompleteAt !== null;
  return reading.missing.every(({ source }) => source !== 'discussions');
}
