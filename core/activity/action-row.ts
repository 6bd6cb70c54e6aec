import type { ActivityEvent, CommentEvent } from './activity-event';
import type { ActionKind, TimelineEntry } from './timeline';
import { isPush } from './told-twice';

/** An event that is a row of its own. */
export type ActionEvent = Exclude<ActivityEvent, CommentEvent | { kind: 'edit' }>;

/** An action with the row that was made of it last: unchanged, it is the same object again. */
export interface ActionSlot {
  readonly event: ActionEvent;
  /** Of a resolution: the id of its thread's row. Null where that is not known beforehand. */
  readonly about: string | null;
  row: TimelineEntry | null;
}

const NO_REPLIES: CommentEvent[] = [];
const NO_EDITS: TimelineEntry['edits'] = [];

/** The row of an action; the same object as before where nothing about it has changed. */
export function actionRow(
  slot: ActionSlot,
  byCandidate: boolean,
  about: string | null,
  sitting: number | null,
): TimelineEntry {
  const { event, row: known } = slot;
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
  slot.row = row;
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
