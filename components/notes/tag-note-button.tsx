import { useApp } from '@/components/app/app-context';
import { useCriteria } from '@/components/review/use-criteria';
import { Picker } from '@/components/ui/picker';
import { PopoverButton } from '@/components/ui/popover';
import type { Note } from '@/core/interview/interview';
import { useNoteEvidence } from './use-note-evidence';

/** Makes a note evidence for a criterion. */
export function TagNoteButton({ note }: { note: Note }) {
  const { interviewStore } = useApp();
  const criteria = useCriteria();
  const tagged = new Set(useNoteEvidence(note).map(({ criterionId }) => criterionId));
  const open = criteria.filter(({ id }) => !tagged.has(id));
  // The criterion that the note is about comes first: Enter takes it.
  const items = [
    ...open.filter(({ id }) => id === note.criterionId),
    ...open.filter(({ id }) => id !== note.criterionId),
  ];
  const tag = (criterionId: string) => {
    void interviewStore
      .getState()
      .tag({ criterionId, source: { type: 'note', noteId: note.id }, excerpt: note.text });
  };
  return (
    <PopoverButton
      size="small"
      variant="quiet"
      icon="label"
      label="Tag as evidence"
      aria-label="Tag as evidence"
      layer={(close) => (
        <Picker
          label="Criterion"
          items={items}
          onPick={(id) => {
            close();
            tag(id);
          }}
        />
      )}
    />
  );
}
