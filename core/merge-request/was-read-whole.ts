import type { Reading } from './merge-request';

/** Whether all comments have been read, now or by an earlier reading: only then can something be called missing. */
export function wasReadWhole(reading: Reading | null): boolean {
  if (!reading) return false;
  if (reading.lastCompleteAt !== null) return true;
  return reading.finishedAt !== null && reading.missing.every(({ source }) => source !== 'discussions');
}
