import type { CommentEvent } from '@/core/activity/activity-event';
import { comment as anyComment, mrKey } from '../activity/build';
import { aReading } from '../../fixtures/reading';

/** A comment of one thread, at a time that is its number. */
export const comment = (noteId: number, body: string, more: Partial<CommentEvent> = {}): CommentEvent =>
  anyComment(noteId, { at: noteId, author: null, threadId: 'a1', body, ...more });

/** A first read that goes on. */
export const reading = aReading({ mrKey, pagesKnown: 11 });
