import { useEffect, useRef, type RefObject } from 'react';
import type { TabId } from './tab-ids';

/** How a place of the interview is got to. */
export interface WaysThere {
  /** What all of them stand in. */
  root: RefObject<HTMLElement | null>;
  select: (tab: TabId) => void;
  /** Opens the form of the interview. */
  edit: () => void;
}

/** The ways as they are by now: whoever goes one of them does not go again when another function does the same. */
export function useWays({ select, edit }: Omit<WaysThere, 'root'>): RefObject<Omit<WaysThere, 'root'>> {
  const ways = useRef({ select, edit });
  useEffect(() => {
    ways.current = { select, edit };
  });
  return ways;
}
