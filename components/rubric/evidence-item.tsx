import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { PolarityChoice } from '@/components/evidence/polarity-choice';
import { TaggedCriteria } from '@/components/evidence/tagged-criteria';
import { ActivityLink } from '@/components/notes/activity-link';
import { CommentText } from '@/components/review/comment-text';
import { useShown } from '@/components/shown/shown';
import { besidePressed } from '@/components/ui/beside-pressed';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import type { Evidence } from '@/core/interview/interview';
import { NoteSource } from './note-source';
import styles from './evidence-list.module.css';

/**
 * One piece of evidence: what a comment said when it was tagged, or what a note says now, as the exports have it; where it
 * is, which way it speaks, and a way to take it off.
 */
export function EvidenceItem({ piece }: { piece: Evidence }) {
  const { interviewStore } = useApp();
  const sealedAt = useSealedAt();
  const { source } = piece;
  const shown = useShown();
  const note = useInterview(({ file }) =>
    source.type === 'note' ? file?.notes.find(({ id }) => id === source.noteId) : undefined,
  );
  return (
    <li className={styles.item} tabIndex={-1} data-polarity={piece.polarity ?? undefined}>
      <blockquote className={styles.excerpt} dir="auto">
        {source.type === 'activity' ? (
          <CommentText body={piece.excerpt} />
        ) : (
          <p className={styles.said}>{shown.text(note?.text ?? piece.excerpt)}</p>
        )}
      </blockquote>
      <div className={styles.source}>
        {source.type === 'activity' ? (
          <ActivityLink eventId={source.eventId} />
        ) : (
          <NoteSource noteId={source.noteId} />
        )}
        {source.type === 'activity' && <TaggedCriteria eventId={source.eventId} except={piece.criterionId} />}
        {sealedAt === null && (
          <span className={styles.acts}>
            <PolarityChoice
              about="Speaks for or against it"
              value={piece.polarity}
              onChange={(polarity) => void interviewStore.getState().weigh(piece.id, polarity)}
            />
            <Button
              size="small"
              variant="quiet"
              icon="close"
              aria-label="Remove evidence"
              onClick={({ currentTarget }) =>
                keepFocus(besidePressed(currentTarget), () => void interviewStore.getState().untag(piece.id))
              }
            />
          </span>
        )}
      </div>
    </li>
  );
}
