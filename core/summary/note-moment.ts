import { formatRelative } from '@/core/activity/relative-time';
import { formatOffset } from '@/core/call/format-offset';
import type { Interview, Note } from '@/core/interview/interview';

/**
 * What `noteMoment` writes, in the brackets in which a drafted line ends with it, and "review" for what was said there:
 * for whoever may not read it.
 */
export const MOMENT_AT_END =
  /\s*\((?:call(?: -?\d[\d:]*)?|preparation(?:, T(?:[−+]\d+ (?:h(?: \d+ m)?|m))?)?|after the call|review)\)\s*$/;

/** When a note was taken, in words: "call 00:42:10", "preparation, T−53 h", "after the call". No clock times. */
export function noteMoment(note: Note, interview: Interview): string {
  switch (note.phase) {
    case 'call':
      return note.callOffsetMs === null ? 'call' : `call ${formatOffset(note.callOffsetMs)}`;
    case 'preparation':
      return interview.callAt === null || interview.callAt < note.createdAt
        ? 'preparation'
        : `preparation, ${formatRelative(note.createdAt, interview.callAt)}`;
    case 'after':
      return 'after the call';
  }
}
