import { createHash } from 'node:crypto';
import type { Answer, Ask } from '../http';

/** Adds a weak ETag to a good answer, and answers 304 without a body to who has it already. */
export function withEtag(ask: Ask, answer: Answer): Answer {
  if (answer.status !== 200) return answer;
  const digest = createHash('md5').update(answer.body).digest('hex');
  const headers = {
    ...answer.headers,
    etag: `W/"${digest}"`,
    'cache-control': 'max-age=0, private, must-revalidate',
    vary: 'Origin',
  };
  return isKnown(ask, `"${digest}"`) ? { status: 304, headers, body: '' } : { ...answer, headers };
}

/** The comparison is the weak one: whoever sends the tag without its `W/` has the same thing. */
function isKnown(ask: Ask, tag: string): boolean {
  const tags = (ask.headers['if-none-match'] ?? '').split(/,\s*/).map((known) => known.replace(/^W\//, ''));
  return tags.includes(tag);
}
