import type { Cue } from '@/core/call/cues';
import { remainingWords } from './clock-words';

/** "5 min left in Walk-through", "Time is up in Coding", "10 min left of the call", "The planned end of the call". */
export function cueWords({ segment, leftMs }: Cue): string {
  const left = remainingWords(leftMs);
  if (segment) return `${left} in ${segment.title}`;
  return leftMs > 0 ? `${left} of the call` : 'The planned end of the call';
}
