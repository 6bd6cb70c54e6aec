import { useApp } from '@/components/app/app-context';
import { polarityOf } from '@/components/evidence/polarity-words';
import { TagButton } from '@/components/evidence/tag-button';
import { useNoteEvidence } from '@/components/evidence/use-evidence';
import type { Note } from '@/core/interview/interview';

/** Makes a note evidence for a criterion: the one that it is about comes first, and its signal says which way it speaks. */
export function TagNoteButton({ note }: { note: Note }) {
  const { interviewStore } = useApp();
  const tagged = useNoteEvidence(note.id);
  return (
    <TagButton
      tagged={tagged}
      firstId={note.criterionId}
      polarity={polarityOf(note.signal)}
      aria-label="Tag as evidence"
      onTag={(as) => {
        // Where it can't be saved, the panel's header says so.
        void interviewStore
          .getState()
          .tag({ ...as, source: { type: 'note', noteId: note.id }, excerpt: note.text });
      }}
    />
  );
}
