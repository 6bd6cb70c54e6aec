import type { ActivityEvent, CommentEvent } from './activity-event';
import { commentReading } from './comment-kind';
import { plainText } from './plain-text';
import type { TimelineEntry } from './timeline';

const LONGEST_TITLE = 200;

/** A row of the timeline in one line: for a comment its first paragraph without the label, for the rest what was done. */
export function describeEntry({ event }: Pick<TimelineEntry, 'event'>): string {
  return describeEvent(event);
}

/** The same for one event, such as a reply. */
export function describeEvent(event: ActivityEvent): string {
  switch (event.kind) {
    case 'comment':
      return describeComment(event);
    case 'system':
      return sentence(plainText(event.text.trim().split('\n', 1)[0] ?? '', LONGEST_TITLE)) || 'System note';
    case 'commit':
      return event.title.trim() || `Commit ${event.sha.slice(0, 8)}`;
    case 'version':
      return `Pushed ${event.headSha.slice(0, 8)}`;
    case 'pushed':
      return `Pushed ${event.commits === 1 ? '1 commit' : `${event.commits} commits`} to ${event.ref}`;
    case 'edit':
      return 'Edited a comment';
    case 'reviewer':
      return `Reviewer: ${event.state.replaceAll('_', ' ')}`;
    case 'approval':
      return 'Approved the merge request';
    case 'state':
      return `${sentence(event.state)} the merge request`;
    case 'label':
      return `${event.action === 'add' ? 'Added' : 'Removed'} ${event.subject} ${event.name}`;
    case 'emoji':
      return `Reacted with :${event.name}:`;
    case 'other':
      return plainText(event.text, LONGEST_TITLE) || 'Activity of an unknown kind';
  }
}

function describeComment(comment: CommentEvent): string {
  const text = plainText(commentReading(comment).subject, LONGEST_TITLE);
  if (text) return text;
  const [first] = comment.suggestions;
  if (first) return `Suggested change to ${lines(first.fromLine, first.toLine)}`;
  return comment.body.trim() === '' ? 'Empty comment' : 'Code or quote without words';
}

function lines(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from}–${to}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
