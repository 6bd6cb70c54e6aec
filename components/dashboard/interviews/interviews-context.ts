import { createContext, useContext } from 'react';
import type { InterviewRow } from '@/core/interview/interview-row';
import type { Place } from '@/core/search/place';
import type { Pin } from '@/stores/messages/protocol';
import type { SearchStore } from '@/stores/search-store';

/** What of an interview says which one it is. */
export type InterviewRef = Pick<InterviewRow, 'id' | 'mrKey' | 'mrUrl'>;

/** What the list of interviews may have from outside. */
export interface InterviewsServices {
  /** One row for each interview there is, in no particular order. */
  listInterviews: () => Promise<InterviewRow[]>;
  /** Calls back when one was changed, anywhere. Answers what ends it. */
  followInterviews: (onChange: () => void) => () => void;
  /**
   * Opens an interview in a window of its own, at a place in it where one is given; null: a window in which one is chosen
   * or begun.
   */
  openWindow: (interview: InterviewRef | null, place?: Place) => Promise<void>;
  /** Hides everything of Second Chair on every page, until it is asked for again. */
  hideAll: () => Promise<void>;
  /** Stores the sample interview anew, as if its call were tomorrow, and answers which one it is. */
  addSample: () => Promise<InterviewRef>;
  searchStore: SearchStore;
  /** Opens an address in a tab of its own. */
  openUrl: (url: string) => void;
  /** Epoch ms. */
  now: () => number;
}

export const InterviewsContext = createContext<InterviewsServices | null>(null);

/** The services of this page. Throws where no `InterviewsContext` stands above the component. */
export function useInterviewsServices(): InterviewsServices {
  const services = useContext(InterviewsContext);
  if (!services) throw new Error('useInterviewsServices: render this inside <InterviewsContext value={...}>');
  return services;
}

/** A pin to one interview, or to none. */
export function pinTo(interview: InterviewRef | null): Pin {
  return {
    interviewId: interview?.id ?? null,
    mrKey: interview?.mrKey ?? null,
    mrUrl: interview?.mrUrl ?? null,
  };
}
