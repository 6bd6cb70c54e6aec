import type { ActivityEvent } from '@/core/activity/activity-event';
import type { TimelineEntry } from '@/core/activity/timeline';
import { describeEvent } from '@/core/activity/describe';

/** The event of an entry that is the candidate's, where one is; else its first. It is what is tagged and asked about. */
export function ownEvent({ at, byCandidate, event, replies }: TimelineEntry): ActivityEvent {
  if (!byCandidate || event.at === at) return event;
  return replies.find((reply) => reply.at === at) ?? event;
}

/** What an event says, to be kept as evidence: the whole of a comment, one line for anything else. */
export function excerptOf(event: ActivityEvent): string {
  return event.kind === 'comment' ? event.body : describeEvent(event);
}

/** Ids of everything that an entry is made of. */
export const eventIds = ({ event, replies }: TimelineEntry): string[] => [
  event.id,
  ...replies.map((reply) => reply.id),
];
