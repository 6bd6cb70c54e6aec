import { formatOffset } from '@/core/call/format-offset';
import type { NoteTime } from '@/core/call/note-time';

/** When a note was taken, in few letters: "00:42" on the call's clock, "preparation" or "after the call" outside it. */
export function noteTimeLabel({ phase, callOffsetMs }: NoteTime): string {
  if (phase === 'call')
    return callOffsetMs === null ? 'on the call' : formatOffset(callOffsetMs).slice(0, -3);
  return phase === 'preparation' ? 'preparation' : 'after the call';
}
