import { useApp } from '@/components/app/app-context';
import { useCriteria } from '@/components/review/use-criteria';
import { Icon } from '@/components/ui/icon';
import type { Note } from '@/core/interview/interview';
import { ActivityLink } from './activity-link';
import { Chip } from './chip';
import { useNoteEvidence } from './use-note-evidence';
import styles from './note-item.module.css';

/** What the note is about and what it is evidence for. */
export function NoteMarks({ note }: { note: Note }) {
  const { interviewStore } = useApp();
  const criteria = useCriteria();
  const evidence = useNoteEvidence(note);
  const titleOf = (id: string) => criteria.find((item) => item.id === id)?.label ?? id;
  const isPrivate = note.visibility === 'private';
  if (!isPrivate && note.criterionId === null && note.anchorEventId === null && evidence.length === 0)
    return null;
  return (
    <div className={styles.marks}>
      {isPrivate && (
        <span className={styles.mark}>
          <Icon name="lock" size={12} /> Private
        </span>
      )}
      {note.criterionId !== null && !evidence.some(({ criterionId }) => criterionId === note.criterionId) && (
        <span className={styles.mark}>
          <Icon name="label" size={12} /> {titleOf(note.criterionId)}
        </span>
      )}
      {note.anchorEventId !== null && <ActivityLink eventId={note.anchorEventId} />}
      {evidence.map((piece) => (
        <Chip
          key={piece.id}
          icon="label"
          text={`Evidence: ${titleOf(piece.criterionId)}`}
          removeLabel={`Not evidence for ${titleOf(piece.criterionId)}`}
          onRemove={() => void interviewStore.getState().untag(piece.id)}
        />
      ))}
    </div>
  );
}
