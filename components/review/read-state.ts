import { MINUTE_MS } from '@/core/interview/interview';
import type { Missing, Reading } from '@/core/merge-request/merge-request';

/** After this long without an end, reading has most likely been cut off: the tab was closed or went to sleep. */
const STALLED_MS = 2 * MINUTE_MS;

/**
 * How reading stands, as the panel shows it. `waiting`: GitLab asked for a pause, `until` epoch ms. `failed`: what the timeline is made of could not be read; `partial`: only
 * side facts are missing. `first` in `failed` is what to tell the user about.
 */
export type ReadState =
  | { state: 'not-read' }
  | { state: 'reading'; reading: Reading }
  | { state: 'waiting'; reading: Reading; until: number }
  | { state: 'stalled'; reading: Reading }
  | { state: 'failed'; reading: Reading; first: Missing }
  | { state: 'partial'; reading: Reading }
  | { state: 'complete'; reading: Reading };

const isEssential = ({ source }: Missing): boolean => source === 'merge-request' || source === 'discussions';

/** `now` in epoch ms. */
export function readState(reading: Reading | null, now: number): ReadState {
  if (!reading) return { state: 'not-read' };
  const { finishedAt, startedAt, waitingUntil } = reading;
  if (finishedAt === null) {
    if (waitingUntil !== null && now < waitingUntil)
      return { state: 'waiting', reading, until: waitingUntil };
    const since = Math.max(startedAt, waitingUntil ?? startedAt);
    return { state: now - since > STALLED_MS ? 'stalled' : 'reading', reading };
  }
  const first = reading.missing.find(isEssential);
  if (first) return { state: 'failed', reading, first };
  return { state: reading.missing.length > 0 ? 'partial' : 'complete', reading };
}
