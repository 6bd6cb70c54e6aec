import { useCallback, useEffect, useRef, useState } from 'react';
import type { TimelineEntry } from '@/core/activity/timeline';
import { rowOf, type Row } from './rows';
import type { ShowRequest } from './timeline-list';

const holds = ({ id, replies }: TimelineEntry, eventId: string): boolean =>
  id === eventId || replies.some((reply) => reply.id === eventId);

/**
 * What the list is asked to bring into view, and how to ask. What was asked for is shown, also where a filter hides it:
 * then the filters are set aside.
 * The function stays the same as rows come in, so that who has it need not be drawn again for it.
 */
export function useShowEvent(
  rows: readonly Row[],
  entries: readonly TimelineEntry[],
  setAside: () => void,
): [ShowRequest | null, (eventId: string) => void] {
  const [show, setShow] = useState<ShowRequest | null>(null);
  const latest = useRef({ rows, entries, setAside });
  useEffect(() => {
    latest.current = { rows, entries, setAside };
  });
  const showEvent = useCallback((eventId: string) => {
    const { rows: listed, entries: all, setAside: showAll } = latest.current;
    if (rowOf(listed, eventId) < 0 && all.some((entry) => holds(entry, eventId))) showAll();
    setShow({ eventId });
  }, []);
  return [show, showEvent];
}
