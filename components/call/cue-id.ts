import type { Cue } from '@/core/call/cues';
import { MINUTE_MS } from '@/core/interview/interview';

/** The same for all surfaces that come to the same cues, whichever second each looks at the clock in. */
export function cueId(cues: readonly Cue[]): string {
  return cues
    .map(({ segment, leftMs }) => `${segment?.id ?? ''}:${Math.abs(Math.round(leftMs / MINUTE_MS))}`)
    .join(' ');
}
