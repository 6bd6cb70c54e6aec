import { createContext, useContext } from 'react';
import type { Interview } from '@/core/interview/interview';

/** What the list of interviews may have from outside. */
export interface InterviewsServices {
  /** All interviews there are, newest first. */
  listInterviews: () => Promise<Interview[]>;
  /** Calls back when one was changed, anywhere. Answers what ends it. */
  followInterviews: (onChange: () => void) => () => void;
  /** Opens an interview in a window of its own; null: a window in which one is chosen or begun. */
  openWindow: (interview: Interview | null) => Promise<void>;
}

export const InterviewsContext = createContext<InterviewsServices | null>(null);

/** The services of this page. Throws where no `InterviewsContext` stands above the component. */
export function useInterviewsServices(): InterviewsServices {
  const services = useContext(InterviewsContext);
  if (!services) throw new Error('useInterviewsServices: render this inside <InterviewsContext value={...}>');
  return services;
}
