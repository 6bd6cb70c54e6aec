import type { RawAnswer } from '../answer';
import { endsEarly } from './fetch-once';

/**
 * Whether what did not come with this answer may come with another one, without anybody doing anything: there was no
 * answer, GitLab failed or wanted a pause, or the body was cut off. A refusal (401, 403, 404) stays one until somebody
 * does something, and a form that we don't know stays unknown.
 */
export function mayComeLater({ status, text }: Pick<RawAnswer, 'status' | 'text'>): boolean {
  if (status === 200) return text.trim() === '' || endsEarly(text);
  return status === 0 || status === 408 || status === 429 || status >= 500;
}
