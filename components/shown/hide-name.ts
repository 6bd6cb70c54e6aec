import type { Candidate } from '@/core/interview/interview';

/** What stands in the place of a name. */
export const NEUTRAL = 'the candidate';

/** Shorter parts of a name are mostly other words, or initials. */
const SHORTEST_PART = 3;

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Takes the name of a candidate out of a text that others wrote: the whole name, its parts where they are written as in
 * it, and the @username; a mention in an address stays, as it would lead nowhere without it.
 */
export function hideName({ name, username }: Candidate): (text: string) => string {
  const whole = name.trim().replace(/\s+/g, ' ');
  const parts = whole.split(' ').filter((part) => part.length >= SHORTEST_PART);
  const names = [...(whole === '' ? [] : [whole]), ...parts, ...(username === null ? [] : [`@${username}`])];
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_/])(?:${names.map((one) => escape(one).replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}_])`,
    'gu',
  );
  return (text) => text.replace(pattern, NEUTRAL);
}
