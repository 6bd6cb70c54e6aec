import { useApp, useInterview } from '@/components/app/app-context';
import { EvidenceChip } from '@/components/evidence/evidence-chip';
import { TaggedCriteria } from '@/components/evidence/tagged-criteria';
import { useCriterionTitle, useNoteEvidence } from '@/components/evidence/use-evidence';
import { Icon } from '@/components/ui/icon';
import type { Note } from '@/core/interview/interview';
import { ActivityLink } from './activity-link';
import { lineWords } from './activity-words';
import { Chip } from './chip';
import { useQuestionText } from './question-text';
import styles from './note-item.module.css';

/** What the note is about, which question it was taken on, and what it is evidence for. */
export function NoteMarks({ note }: { note: Note }) {
  const titleOf = useCriterionTitle();
  const evidence = useNoteEvidence(note.id);
  const isPrivate = note.visibility === 'private';
  const { criterionId, anchorEventId, anchorLine, questionId } = note;
  if (!isPrivate && !criterionId && !anchorEventId && !anchorLine && !questionId && evidence.length === 0)
    return null;
  return (
    <div className={styles.marks}>
      {isPrivate && (
        <span className={styles.mark}>
          <Icon name="lock" size={12} /> Private
        </span>
      )}
      {criterionId !== null && !evidence.some((piece) => piece.criterionId === criterionId) && (
        <span className={styles.mark}>
          <Icon name="label" size={12} /> {titleOf(criterionId)}
        </span>
      )}
      {questionId !== null && <AskedQuestion note={note} questionId={questionId} />}
      {anchorEventId !== null && (
        <>
          <ActivityLink eventId={anchorEventId} />
          <TaggedCriteria eventId={anchorEventId} />
        </>
      )}
      {anchorLine && <span className={styles.mark}>{lineWords(anchorLine)}</span>}
      {evidence.map((piece) => (
        <EvidenceChip key={piece.id} piece={piece} prefix="Evidence: " />
      ))}
    </div>
  );
}

/** The planned question that a note answers; nothing once that is out of the plan. */
function AskedQuestion({ note, questionId }: { note: Note; questionId: string }) {
  const { interviewStore } = useApp();
  const question = useInterview((state) => state.file?.questions.find(({ id }) => id === questionId));
  const text = useQuestionText(question);
  if (text === null) return null;
  return (
    <Chip
      icon="question"
      text={text}
      removeLabel={`Not on the question: ${text}`}
      onRemove={() => void interviewStore.getState().editNote(note.id, { questionId: null })}
    />
  );
}
