import type { ActivityEvent, CommentEvent } from './activity-event';
import type { ActionKind, TimelineEntry } from './timeline';
import { isPush } from './told-twice';

/** An event that is a row of its own. */
export type ActionEvent = Exclude<ActivityEvent, CommentEvent | { kind: 'edit' }>;

const NO_REPLIES: CommentEvent[] = [];
const NO_EDITS: TimelineEntry['edits'] = [];
const rows = new WeakMap<ActionEvent, TimelineEntry>();

/** The row of an action; the same object as before where nothing about it has changed. */
export function actionRow(
  event: ActionEvent,
  byCandidate: boolean,
  about: string | null,
  sitting: number | null,
): TimelineEntry {
  const known = rows.get(event);
  if (known?.byCandidate === byCandidate && known.about === about && known.sitting === sitting) return known;
  const row: TimelineEntry = {
    id: event.id,
    at: event.at,
    kind: actionKind(event),
    blocking: null,
    byCandidate,
    event,
    replies: NO_REPLIES,
    about,
    file: null,
    line: null,
    thread: null,
    edited: false,
    edits: NO_EDITS,
    deleted: false,
    batch: null,
    sitting,
  };
  rows.set(event, row);
  return row;
}

function actionKind(event: ActionEvent): ActionKind {
  switch (event.kind) {
    case 'version':
    case 'pushed':
      return 'push';
    case 'system':
      if (event.text.startsWith('approved') || event.text.startsWith('unapproved')) return 'approval';
      return isPush(event.text) ? 'push' : 'system';
    case 'commit':
    case 'approval':
    case 'reviewer':
    case 'state':
    case 'label':
    case 'emoji':
    case 'other':
      return event.kind;
  }
}
