import type { Failure } from '@/core/merge-request/merge-request';
import type { AnswerToConvert } from './convert-answer';

/** Why an answer can't be used, judged by its status alone; null where its content may be read. */
export function failureOf({ status, failure }: AnswerToConvert): Failure | null {
  if (failure) return failure;
  if (status >= 200 && status < 300) return null;
  switch (status) {
    case 0:
      return 'offline';
    case 401:
      return 'unauthorised';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 408:
      return 'timed-out';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 ? 'server-error' : 'unexpected-shape';
  }
}
