import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import type { CommentEvent } from '@/core/activity/activity-event';
import { CommentText } from './comment-text';
import { RelativeTime } from './relative-time';
import styles from './entry-thread.module.css';

function Reply({ reply }: { reply: CommentEvent }) {
  return (
    <li className={styles.reply}>
      <div className={styles.head}>
        <span className={styles.author}>{visibleText(reply.author?.name ?? 'Unknown')}</span>
        <RelativeTime at={reply.at} />
      </div>
      <CommentText body={reply.body} />
    </li>
  );
}

/** The replies of a thread, folded until asked for, or at first `open`. */
export function EntryReplies({ replies, open }: { replies: CommentEvent[]; open: boolean }) {
  return (
    <Disclosure defaultOpen={open} label={replies.length === 1 ? '1 reply' : `${replies.length} replies`}>
      <ol className={styles.replies}>
        {replies.map((reply) => (
          <Reply key={reply.id} reply={reply} />
        ))}
      </ol>
    </Disclosure>
  );
}

/** What the comments of an entry said before they were edited, as far as it was seen. */
export function EarlierTexts({ comments }: { comments: CommentEvent[] }) {
  const earlier = comments.flatMap((comment) => comment.earlier);
  if (earlier.length === 0) return null;
  return (
    <Disclosure label="Edited: what it said before">
      <ol className={styles.replies}>
        {earlier.map(({ body, seenAt }) => (
          <li key={`${seenAt} ${body}`} className={styles.reply}>
            <div className={styles.head}>
              <span className={styles.author}>Before the change found</span>
              <RelativeTime at={seenAt} />
            </div>
            <CommentText body={body} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
