import type { Failure, Source } from '@/core/merge-request/merge-request';
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

/** Endpoints that came while GitLab 13 to 15 were current, or that are not in every edition. */
const LATE_ENDPOINTS: readonly Source[] = ['reviewers', 'state-events', 'milestone-events', 'label-events'];

/**
 * Whether this GitLab has no such endpoint at all, so that there is nothing to miss. Its router says `error` then,
 * where a missing project or merge request is a `message` (lib/api/api.rb, lib/api/helpers.rb).
 */
export function isUnknownEndpoint({ source, status, text }: AnswerToConvert): boolean {
  return status === 404 && LATE_ENDPOINTS.includes(source) && /^\s*\{\s*"error"\s*:\s*"404 /.test(text);
}

/** A sign-in page of GitLab, or of what stands before it, answers an expired session with status 200. */
export function isWebPage({ text, contentType = '' }: AnswerToConvert): boolean {
  return /^[\ufeff\s]*</.test(text) || contentType.toLowerCase().startsWith('text/html');
}
