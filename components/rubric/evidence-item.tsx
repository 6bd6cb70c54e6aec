import { useApp } from '@/components/app/app-context';
import { ActivityLink } from '@/components/notes/activity-link';
import { CommentText } from '@/components/review/comment-text';
import { Button } from '@/components/ui/button';
import type { Evidence } from '@/core/interview/interview';
import { NoteSource } from './note-source';
import styles from './evidence-list.module.css';

/** One piece of evidence: what it said when it was tagged, where it is, and a way to take it off. */
export function EvidenceItem({ piece }: { piece: Evidence }) {
  const { interviewStore } = useApp();
  const { source } = piece;
  return (
    <li className={styles.item}>
      <blockquote className={styles.excerpt} dir="auto">
        {source.type === 'activity' ? (
          <CommentText body={piece.excerpt} />
        ) : (
          <p className={styles.said}>{piece.excerpt}</p>
        )}
      </blockquote>
      <div className={styles.source}>
        {source.type === 'activity' ? (
          <ActivityLink eventId={source.eventId} />
        ) : (
          <NoteSource noteId={source.noteId} />
        )}
        <Button
          size="small"
          variant="quiet"
          icon="close"
          aria-label="Remove evidence"
          onClick={() => void interviewStore.getState().untag(piece.id)}
        />
      </div>
    </li>
  );
}
