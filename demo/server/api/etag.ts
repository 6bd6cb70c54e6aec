import { createHash } from 'node:crypto';
import type { Answer, Ask } from '../http';

/** Adds a weak ETag to a good answer, and answers 304 without a body to who has it already. */
export function withEtag(ask: Ask, answer: Answer): Answer {
  if (answer.status !== 200) return answer;
  const etag = `W/"${createHash('md5').update(answer.body).digest('hex')}"`;
  const headers = {
    ...answer.headers,
    etag,
    'cache-control': 'max-age=0, private, must-revalidate',
    vary: 'Origin',
  };
  const known = (ask.headers['if-none-match'] ?? '').split(/,\s*/).includes(etag);
  return known ? { status: 304, headers, body: '' } : { ...answer, headers };
}
