import { useMemo } from 'react';
import { useInterview, useNow } from '@/components/app/app-context';
import { callStart, readClock, type ClockReading } from '@/core/call/clock';

/** The open interview's clock, read every second; null where no interview is open. */
export function useClock(): ClockReading | null {
  const interview = useInterview((state) => state.file?.interview ?? null);
  const now = useNow(1000);
  return useMemo(
    () => interview && readClock(interview.clock, interview.callDurationMs, now),
    [interview, now],
  );
}

/** When the call was started, epoch ms; null before. */
export function useCallStart(): number | null {
  return useInterview((state) => callStart(state.file?.interview.clock ?? []));
}
