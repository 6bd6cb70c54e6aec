import { formatOffset } from '@/core/call/format-offset';
import { HOUR_MS, MINUTE_MS, type Interview, type Note } from '@/core/interview/interview';

/** When a note was taken, in words: "call 00:42:10", "preparation, T-53 h", "after the call". No clock times. */
export function noteMoment(note: Note, interview: Interview): string {
  switch (note.phase) {
    case 'call':
      return note.callOffsetMs === null ? 'call' : `call ${formatOffset(note.callOffsetMs)}`;
    case 'preparation':
      return interview.callAt === null || interview.callAt < note.createdAt
        ? 'preparation'
        : `preparation, ${beforeCall(interview.callAt - note.createdAt)}`;
    case 'after':
      return 'after the call';
  }
}

function beforeCall(ms: number): string {
  return ms >= HOUR_MS ? `T-${Math.floor(ms / HOUR_MS)} h` : `T-${Math.floor(ms / MINUTE_MS)} min`;
}
