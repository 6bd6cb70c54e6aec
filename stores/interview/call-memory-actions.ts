import type { StoreApi } from 'zustand/vanilla';
import type { Span } from '@/core/call/ran-ahead';
import type { Desk } from './desk';
import type { InterviewState } from './interview-state';

/** What the surfaces of one call know of each other through the background: what is judged, and which cues were told. */
export function callMemoryActions(
  { file, gateway }: Desk,
  { get, set }: { get: () => InterviewState; set: StoreApi<InterviewState>['setState'] },
) {
  /** Shows what is still to be asked, which another surface may have been told already. */
  const tellOfSpan = async (span: Span, judged: boolean): Promise<void> => {
    const interviewId = file().interview.id;
    const known = await gateway.request('clock.ahead', { interviewId, span, judged }).catch(() => null);
    if (get().file?.interview.id !== interviewId) return;
    set({ ranAhead: known ? known.ranAhead : judged ? null : span });
  };

  const actions: Pick<InterviewState, 'judgeRanAhead' | 'isCueTold'> = {
    judgeRanAhead() {
      const { ranAhead } = get();
      set({ ranAhead: null });
      if (ranAhead) void tellOfSpan(ranAhead, true);
    },

    async isCueTold(cue) {
      const ask = { interviewId: file().interview.id, cue };
      return gateway.request('clock.cue', ask).then(
        ({ told }) => told,
        () => false,
      );
    },
  };
  return {
    actions,
    /** The machine's clock ran ahead of the call's: nobody knows yet what it was. */
    onRanAhead: (span: Span): void => void tellOfSpan(span, false),
  };
}
