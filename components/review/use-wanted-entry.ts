import { useEffect } from 'react';
import { useApp, useReview } from '@/components/app/app-context';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Timeline } from '@/core/activity/timeline';
import type { Wanted } from '@/stores/review-store';

/** Shows the entry that a mark on GitLab's page, or a search, asked for, as soon as the timeline has it. */
export function useWantedEntry(timeline: Timeline, show: (eventId: string) => void): void {
  const { reviewStore } = useApp();
  const wanted = useReview((state) => state.wanted);
  const eventId = wanted && eventOf(timeline, wanted);
  useEffect(() => {
    if (eventId === null) return;
    reviewStore.getState().wantedShown();
    show(eventId);
  }, [eventId, reviewStore, show]);
}

function eventOf({ entries }: Timeline, wanted: Wanted): string | null {
  if ('spot' in wanted) return null;
  const isIt = (event: ActivityEvent): boolean =>
    'id' in wanted
      ? event.id === wanted.id
      : (event.kind === 'comment' || event.kind === 'system') && event.noteId === wanted.noteId;
  for (const { event, replies } of entries) {
    const found = [event, ...replies].find(isIt);
    if (found) return found.id;
  }
  return null;
}
