import { useMemo, useState } from 'react';
import { useApp, useInterview, useNow } from '@/components/app/app-context';
import { callStart, readClock, type ClockReading } from '@/core/call/clock';

/** The open interview's clock, read every second and after every act; null where no interview is open. */
export function useClock(): ClockReading | null {
  const { now } = useApp();
  const interview = useInterview((state) => state.file?.interview ?? null);
  const tick = useNow(1000);
  const [read, setRead] = useState({ tick, acts: interview?.clock, at: tick });
  // An act, or the machine's clock being set, makes the last tick's time an old one.
  if (read.tick !== tick || read.acts !== interview?.clock) {
    setRead({ tick, acts: interview?.clock, at: read.acts === interview?.clock ? tick : now() });
  }
  return useMemo(
    () => interview && readClock(interview.clock, interview.callDurationMs, read.at),
    [interview, read.at],
  );
}

/** When the call was started, epoch ms; null before. */
export function useCallStart(): number | null {
  return useInterview((state) => callStart(state.file?.interview.clock ?? []));
}
