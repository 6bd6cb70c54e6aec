import { visibleText } from '@/components/ui/visible-text';
import type { ActivityEvent, CommentEvent } from '@/core/activity/activity-event';

/** Where a comment stands: "app/models/order.rb:42", or null for one that is not on the diff. */
function placeOf({ position }: CommentEvent): string | null {
  const path = position?.newPath ?? position?.oldPath ?? null;
  if (path === null) return null;
  const line = position?.newLine ?? position?.oldLine ?? null;
  return visibleText(line === null ? path : `${path}:${line}`);
}

/** What kind of thing an event is and where: "Comment on app/models/order.rb:42", "Commit 1a2b3c4d". */
export function sourceWords(event: ActivityEvent): string {
  switch (event.kind) {
    case 'comment': {
      const place = placeOf(event);
      const kind = event.reply ? 'Reply' : 'Comment';
      return place === null ? kind : `${kind} on ${place}`;
    }
    case 'commit':
      return `Commit ${event.sha.slice(0, 8)}`;
    case 'version':
    case 'pushed':
      return 'Push';
    case 'edit':
      return 'Edit';
    case 'reviewer':
      return 'Reviewer';
    case 'approval':
      return 'Approval';
    case 'state':
      return `State: ${event.state}`;
    case 'label':
      return event.subject === 'label' ? 'Label' : 'Milestone';
    case 'emoji':
      return 'Reaction';
    case 'system':
    case 'other':
      return 'Activity';
  }
}
