import {
  cancelledCall,
  missedCall,
  movedCall,
  reinstatedCall,
  withoutChange,
  type NextCall,
} from '@/core/call/appointment';
import type { Interview, Segment } from '@/core/interview/interview';
import type { Desk } from './desk';
import type { Act } from './history';

export interface CallActions {
  /** The call is at another time, epoch ms. Rules and relative times follow it; the old time is kept. */
  moveCall(to: number): void;
  cancelCall(): void;
  /** The candidate did not come. */
  markNoShow(): void;
  /** The call is held after all. */
  reinstateCall(): void;
  /** Another agenda for this interview; the time that was spent in a part stays with its id. */
  changeAgenda(agenda: Segment[]): void;
  /** Ticks an item of the checklist, or takes that back. */
  tick(itemId: string, done: boolean): void;
}

/** `change` shows a patch of the interview at once and saves it. */
export interface CallDeps {
  change: (patch: Partial<Interview>) => void;
}

/** What is done to the appointment, the agenda and the checklist of the call. */
export function callActions({ file, history, now, newId }: Desk, { change }: CallDeps): CallActions {
  const interview = (): Interview => file().interview;

  const changeCall = (act: Act, next: (before: Interview, stamp: { id: string; at: number }) => NextCall) => {
    const stamp = { id: newId(), at: now() };
    history.did({ act, about: null, of: `call:${stamp.id}` }, () => {
      change(withoutChange(interview(), stamp.id));
      return Promise.resolve();
    });
    change(next(interview(), stamp));
  };

  return {
    moveCall: (to) => changeCall('move-call', (before, stamp) => movedCall(before, to, stamp)),
    cancelCall: () => changeCall('cancel-call', cancelledCall),
    markNoShow: () => changeCall('miss-call', missedCall),
    reinstateCall: () => changeCall('reinstate-call', reinstatedCall),

    changeAgenda(agenda) {
      const before = interview().agenda;
      history.did({ act: 'change-agenda', about: null, of: 'agenda' }, () => {
        change({ agenda: before });
        return Promise.resolve();
      });
      change({ agenda });
    },

    tick(itemId, done) {
      const set = (on: boolean): void => {
        const others = interview().checklist.filter((id) => id !== itemId);
        change({ checklist: on ? [...others, itemId] : others });
      };
      if (interview().checklist.includes(itemId) === done) return;
      history.did({ act: done ? 'tick' : 'untick', about: null, of: `tick:${itemId}` }, () => {
        set(!done);
        return Promise.resolve();
      });
      set(done);
    },
  };
}
