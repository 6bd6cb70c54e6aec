import type { Interview } from '@/core/interview/interview';

/** One change of the appointment, as `Interview.callChanges` keeps it. */
export type CallChange = Interview['callChanges'][number];

/** What became of the call so far: it is to be held (or was), it was called off, or the candidate did not come. */
export type Appointment = 'agreed' | 'cancelled' | 'no-show';

/** By the last change; a call that was moved or reinstated is to be held. */
export function appointmentOf({ callChanges }: Pick<Interview, 'callChanges'>): Appointment {
  const last = callChanges.at(-1)?.type;
  return last === 'cancelled' || last === 'no-show' ? last : 'agreed';
}

/** A change with what it makes of the time of the call: everything relative to it is derived from that time again. */
export type NextCall = Pick<Interview, 'callAt' | 'callChanges'>;

type Before = Pick<Interview, 'callAt' | 'callChanges'>;
/** `id` opaque and unique, `at` when it was done, epoch ms. */
interface Stamp {
  id: string;
  at: number;
}

/** The call is at another time, also after it was cancelled or the candidate did not come. */
export function movedCall({ callAt, callChanges }: Before, to: number, stamp: Stamp): NextCall {
  return { callAt: to, callChanges: [...callChanges, { ...stamp, type: 'moved', from: callAt, to }] };
}

/** No call will be held: there is no time any more that anything could be relative to. */
export function cancelledCall({ callAt, callChanges }: Before, stamp: Stamp): NextCall {
  return {
    callAt: null,
    callChanges: [...callChanges, { ...stamp, type: 'cancelled', from: callAt, to: null }],
  };
}

/** The candidate did not come. The time stays: what was asked of them before it still is. */
export function missedCall({ callAt, callChanges }: Before, stamp: Stamp): NextCall {
  return { callAt, callChanges: [...callChanges, { ...stamp, type: 'no-show', from: callAt, to: callAt }] };
}

/** The call is held after all, at the time that it had before it was cancelled or missed. */
export function reinstatedCall({ callAt, callChanges }: Before, stamp: Stamp): NextCall {
  const to = callAt ?? callChanges.at(-1)?.from ?? null;
  return { callAt: to, callChanges: [...callChanges, { ...stamp, type: 'reinstated', from: callAt, to }] };
}

/** Without one change, as its undo leaves it: the time that it left is the time again, where no later change gave another. */
export function withoutChange({ callAt, callChanges }: Before, id: string): NextCall {
  const gone = callChanges.at(-1);
  return {
    callAt: gone?.id === id ? gone.from : callAt,
    callChanges: callChanges.filter((change) => change.id !== id),
  };
}

/** How many rules were corrected by hand while the call had another time than now: they may say what no longer holds. */
export function correctedBefore({
  callChanges,
  ruleCorrections,
}: Pick<Interview, 'callChanges' | 'ruleCorrections'>): number {
  const changedAt = callChanges.findLast(({ from, to }) => from !== to)?.at ?? -Infinity;
  return ruleCorrections.filter(({ at }) => at < changedAt).length;
}
