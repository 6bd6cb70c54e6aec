import type { ActivityEvent, CommentEvent } from './activity-event';
import type { CommitOwner } from './commit-ownership';

/** What a comment calls itself, by Conventional Comments or in plain words. A grouping aid, never a judgement. */
const COMMENT_KINDS = [
  'praise',
  'nitpick',
  'suggestion',
  'issue',
  'todo',
  'question',
  'thought',
  'chore',
  'note',
  'comment',
] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** Everything else that can stand in a timeline. */
const ACTION_KINDS = [
  'approval',
  'commit',
  'push',
  'reviewer',
  'state',
  'label',
  'emoji',
  'system',
  'other',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const ENTRY_KINDS = [...COMMENT_KINDS, ...ACTION_KINDS] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * One row of the timeline: a thread with its replies, or one action. `id` is the id of its first event.
 * `at` is the time of the first comment by the candidate in it, or of its first event where there is none.
 */
export interface TimelineEntry {
  id: string;
  at: number;
  kind: EntryKind;
  /** True or false where the comment says so ("blocking", "non-blocking"), null where it doesn't. */
  blocking: boolean | null;
  byCandidate: boolean;
  event: ActivityEvent;
  /** Replies in a thread, oldest first; empty for actions. */
  replies: CommentEvent[];
  /** Of an emoji reaction and of a resolved thread: the id of the entry that it is about, where there is one. */
  about: string | null;
  file: string | null;
  line: number | null;
  thread: 'open' | 'resolved' | null;
  /** True where GitLab says so of one of its comments, or we hold an earlier text of one. */
  edited: boolean;
  /** When its comments were edited for the last time, as GitLab says, oldest first; empty where it does not say. */
  edits: { noteId: number; at: number }[];
  /** True where one of its comments is deleted for certain. */
  deleted: boolean;
  /** Index into the timeline's batches: submitted together with others, written earlier at unknown times. Null otherwise. */
  batch: number | null;
  /** Index into the sittings; null where they are unknown, for other people's activity, and from the call on. */
  sitting: number | null;
}

/** Activity of the candidate before the call, with no gap longer than the rule's. `fromAt`, `toAt`: first and last act, epoch ms. */
export interface Sitting {
  fromAt: number;
  toAt: number;
  entryIds: string[];
}

/**
 * Sittings, or why they can't be known. `submitted-together`: a review submitted as one batch gives all its comments
 * the time of submission, so when each was written is unknown and is never guessed.
 */
export type SittingsReading =
  | { known: true; gapMs: number; sittings: Sitting[] }
  | { known: false; reason: 'submitted-together' | 'no-candidate' | 'no-activity' };

/** Comments of one author within a few seconds: published together, written earlier. */
export interface Batch {
  at: number;
  eventIds: string[];
}

/** Everything that happened on a merge request, as one interview looks at it. */
export interface Timeline {
  /** Oldest first. Includes other people's activity (`byCandidate` false). */
  entries: TimelineEntry[];
  sittings: SittingsReading;
  /** The review is over and the call has begun, epoch ms; null where that is not known. */
  reviewEndsAt: number | null;
  batches: Batch[];
  /** Whose each commit is and why, by SHA. */
  commits: ReadonlyMap<string, CommitOwner>;
}
