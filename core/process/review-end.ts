import { callStart } from '@/core/call/clock';
import type { Interview } from '@/core/interview/interview';

/**
 * When the candidate's review is over at the latest, epoch ms: with the planned time of the call, or with its start
 * where that was earlier. null while neither is known. What is done from then on belongs to the call.
 */
export function reviewEnd({ callAt, clock }: Pick<Interview, 'callAt' | 'clock'>): number | null {
  const startedAt = callStart(clock);
  if (callAt === null || startedAt === null) return callAt ?? startedAt;
  return Math.min(callAt, startedAt);
}
