import type { ActivityEvent, ActivityRecord, CommentEvent } from './activity-event';

type CommentV1 = Omit<CommentEvent, 'absence'>;
/** A record as version 1 of the database and of the backup holds it. */
export type ActivityRecordV1 = Omit<ActivityRecord, 'events'> & {
  events: (Exclude<ActivityEvent, CommentEvent> | CommentV1)[];
};

/** The same record with the fields that came with version 2; what it has already stays. */
export function upgradeRecord(record: ActivityRecordV1): ActivityRecord {
  return { ...record, events: record.events.map(upgradeEvent) };
}

function upgradeEvent(event: ActivityRecordV1['events'][number]): ActivityEvent {
  return event.kind === 'comment' ? { absence: null, ...event } : event;
}
