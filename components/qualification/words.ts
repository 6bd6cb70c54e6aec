import type { Part } from '@/core/interview/interview';

/** How the parts of a session are called in the log. */
export const SESSION_PART_WORDS: Record<Part, string> = {
  shadow: 'Shadow',
  'reverse-shadow': 'Reverse shadow',
  lead: 'Lead',
  second: 'Second interviewer',
};

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** `2026-11-24` in the interviewer's own language. */
export const dayInWords = (day: string): string => dayFormat.format(Date.parse(day));
