import { useEffect, useState } from 'react';
import { MINUTE_MS } from '@/core/interview/interview';
import type { Today } from '@/core/interview/next-step';
import { useInterviewsServices } from './interviews-context';

/** The time, each minute anew, and when the day of whoever looks at it ends. */
export function useToday(): Today {
  const { now } = useInterviewsServices();
  const [today, setToday] = useState(() => todayAt(now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(todayAt(now())), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  return today;
}

function todayAt(now: number): Today {
  const day = new Date(now);
  return { now, endOfDay: new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime() };
}
