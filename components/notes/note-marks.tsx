import { useApp, useInterview } from '@/components/app/app-context';
import { EvidenceChip } from '@/components/evidence/evidence-chip';
import { TaggedCriteria } from '@/components/evidence/tagged-criteria';
import { useCriterionTitle, useNoteEvidence } from '@/components/evidence/use-evidence';
import { Icon } from '@/components/ui/icon';
import type { Note } from '@/core/interview/interview';
import { ActivityLink } from './activity-link';
import { Chip } from './chip';
import { describeKind } from './kinds';
import { LineLink } from './line-link';
import { NoteSettled } from './note-settled';
import { useQuestionText } from './question-text';
import styles from './note-item.module.css';

/**
 * What the note is and is about, which question it was taken on, and what it is evidence for. `here`: it stands at what it
 * is anchored to, which need not be said again.
 */
export function NoteMarks({ note, here = false }: { note: Note; here?: boolean }) {
  const titleOf = useCriterionTitle();
  const evidence = useNoteEvidence(note.id);
  const isPrivate = note.visibility === 'private';
  const { anchorEventId, anchorLine, criterionId, questionId } = note;
  const kind = describeKind(note.kind);
  const anchored = !here && (anchorEventId !== null || anchorLine !== null);
  if (!isPrivate && !kind && !criterionId && !anchored && !questionId && evidence.length === 0) return null;
  return (
    <div className={styles.marks}>
      {kind && (
        <span className={styles.mark}>
          <Icon name={kind.icon} size={12} /> {kind.label}
        </span>
      )}
      <NoteSettled note={note} />
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
      {anchorLine !== null && !here && <LineLink line={anchorLine} />}
      {anchorEventId !== null && !here && (
        <>
          <ActivityLink eventId={anchorEventId} />
          <TaggedCriteria eventId={anchorEventId} />
        </>
      )}
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
