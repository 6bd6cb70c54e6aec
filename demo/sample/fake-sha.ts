import { createHash } from 'node:crypto';

/** 40 hexadecimal digits that look like a commit's or a discussion's id, always the same for the same seed. */
export function fakeSha(seed: string): string {
  return createHash('sha1').update(`storefront ${seed}`).digest('hex');
}
