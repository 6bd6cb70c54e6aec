import { textHash } from '@/core/keeping/text-hash';
import { canonical } from './canonical';

const BESIDE = /\.beside-[0-9a-z]{28}$/;

/**
 * The id under which a text is kept beside another one of the same id and version, for the interviews that were rated
 * by it. It follows from the text alone, so that the same text has the same one wherever it is met, and under
 * whichever id.
 */
export function besideId(item: { id: string }): string {
  const id = originOf(item.id);
  return `${id}.beside-${textHash(canonical({ ...item, id }))}`;
}

/**
 * The id that somebody gave a rubric or an exercise. Only here a text may lie under another one: whatever leaves, and
 * whatever is counted by it, goes by this.
 */
export function originOf(id: string): string {
  return id.replace(BESIDE, '');
}

/** Whether a text is kept for the interviews that were rated by it, and is in no list: like a copy of one that ships. */
export function isBeside(id: string): boolean {
  return BESIDE.test(id);
}
