import { useShown } from '@/components/shown/shown';
import { counted } from '@/components/ui/counted';
import { Disclosure } from '@/components/ui/disclosure';
import type { CommentEvent } from '@/core/activity/activity-event';
import type { TimelineEntry } from '@/core/activity/timeline';
import { Absent, CommentFacts } from './comment-facts';
import { CommentText } from './comment-text';
import { RelativeTime } from './relative-time';
import styles from './entry-thread.module.css';

/** When GitLab says that a comment was edited for the last time, null where it does not. */
export const editedAt = ({ edits }: Pick<TimelineEntry, 'edits'>, { noteId }: CommentEvent): number | null =>
  edits.findLast((edit) => edit.noteId === noteId)?.at ?? null;

function Reply({ reply, entry }: { reply: CommentEvent; entry: TimelineEntry }) {
  const shown = useShown();
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.author}>{shown.person(reply.author, 'Unknown')}</span>
        <RelativeTime at={reply.at} />
      </div>
      <Absent absence={reply.absence} />
      <CommentText body={reply.body} suggestions={reply.suggestions} />
      <CommentFacts comment={reply} editedAt={editedAt(entry, reply)} />
    </li>
  );
}

/** The replies of a thread, folded until asked for, or at first `open`. */
export function EntryReplies({ entry, open }: { entry: TimelineEntry; open: boolean }) {
  const { replies } = entry;
  return (
    <Disclosure defaultOpen={open} label={counted(replies.length, 'reply', 'replies')}>
      <ol className={styles.replies}>
        {replies.map((reply) => (
          <Reply key={reply.id} reply={reply} entry={entry} />
        ))}
      </ol>
    </Disclosure>
  );
}
