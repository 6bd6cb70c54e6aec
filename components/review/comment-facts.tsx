import type { ReactNode } from 'react';
import { useInterview } from '@/components/app/app-context';
import { Badge } from '@/components/ui/badge';
import { visibleText } from '@/components/ui/visible-text';
import type { CommentEvent } from '@/core/activity/activity-event';
import { formatRelative } from '@/core/activity/relative-time';
import styles from './comment-facts.module.css';

const SHORT_SHA = 8;

/** "edited T−31 h", or "edited" where the call has no time. */
function Edited({ at }: { at: number }) {
  const callAt = useInterview((state) => state.file?.interview.callAt ?? null);
  return <span>edited{callAt !== null && ` ${formatRelative(at, callAt)}`}</span>;
}

function suggestionsApplied({ suggestions }: CommentEvent): string | null {
  const applied = suggestions.filter((one) => one.applied).length;
  if (applied === 0) return null;
  return suggestions.length === 1
    ? 'suggestion applied'
    : `${applied} of ${suggestions.length} suggestions applied`;
}

/** What GitLab says of a comment beside its text: who may read it, where it came from, what became of it. */
export function CommentFacts({ comment, editedAt }: { comment: CommentEvent; editedAt: number | null }) {
  const applied = suggestionsApplied(comment);
  const facts: [string, ReactNode][] = [];
  if (comment.internal) facts.push(['internal', <Badge tone="warning">internal</Badge>]);
  if (comment.imported) facts.push(['imported', 'imported']);
  if (comment.commitSha !== null) {
    facts.push(['commit', `on commit ${visibleText(comment.commitSha.slice(0, SHORT_SHA))}`]);
  }
  if (applied !== null) facts.push(['applied', applied]);
  if (editedAt !== null) facts.push(['edited', <Edited at={editedAt} />]);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts} aria-label="About this comment">
      {facts.map(([id, fact]) => (
        <li key={id}>{fact}</li>
      ))}
    </ul>
  );
}

/** Said above a comment that GitLab does not have any more, or may not have. */
export function Absent({ absence }: Pick<CommentEvent, 'absence'>) {
  if (!absence) return null;
  return (
    <p className={styles.absent}>
      {absence.confirmedAt === null
        ? 'Missing from the last read; a second read will say whether it was deleted.'
        : 'Deleted on GitLab; this is what it said:'}
    </p>
  );
}
