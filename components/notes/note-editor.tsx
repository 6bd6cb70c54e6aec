import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { useApp } from '@/components/app/app-context';
import { useClock } from '@/components/call/use-clock';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { useCaretAtEnd } from '@/components/ui/use-caret-at-end';
import type { Note } from '@/core/interview/interview';
import { MarkChips } from './mark-chips';
import { MarkPicker } from './mark-picker';
import { MarkTools } from './mark-tools';
import { withMark, type Marks } from './marks-draft';
import { useFollowing } from './use-following';
import { useMarkTyping } from './use-mark-typing';
import styles from './note-item.module.css';

// Only who edits a note needs it. Where it can't be loaded, a note is edited all the same.
const NoteCheck = lazy(() =>
  import('./note-check').then(
    ({ NoteCheck: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

/**
 * Edits a note where it stands. What is typed is a draft until Enter or "Save" makes it the note; Escape leaves it
 * unfinished and loses nothing, "Cancel" throws it away.
 */
export function NoteEditor({ note, onDone }: { note: Note; onDone: () => void }) {
  const { interviewStore } = useApp();
  const field = `note:${note.id}`;
  const [begun] = useState(() => beginning(note, interviewStore.getState().file?.drafts ?? []));
  const [text, setText] = useState(begun.text);
  const area = useRef<HTMLTextAreaElement>(null);

  const onCall = ['running', 'paused'].includes(useClock()?.state ?? '');
  useCaretAtEnd(area);

  // What another window typed in the same note is kept in front of it, and has to be seen to be kept by the next key.
  useFollowing(field, (draft) => {
    if (draft !== '') setText(draft);
  });
  const write = (next: string) => {
    setText(next);
    interviewStore.getState().type(field, next);
  };
  const save = () => {
    if (text.trim() === '') return;
    void interviewStore.getState().editNote(note.id, { text: text.trim() }, begun.base);
    onDone();
  };
  /** Marks are no draft: they are saved at once, so that no way out of the editor loses them. */
  const mark = (patch: Partial<Marks>) => {
    void interviewStore.getState().editNote(note.id, withMark(note, patch, note.visibility));
  };
  const cancel = () => {
    if (text !== note.text) interviewStore.getState().type(field, '');
    onDone();
  };
  const typing = useMarkTyping(area, { text, marks: note, write, mark, save });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.stopPropagation();
      onDone();
    }
    // Erasing a text to write another one takes off no marks, which would be saved at once.
    else if (event.key !== 'Backspace') typing.field.onKeyDown(event);
  };

  return (
    <div className={styles.editor}>
      <MarkPicker opener={typing.opener} onPick={typing.pick} onCancel={typing.cancel} />
      <TextArea
        ref={area}
        rows={1}
        aria-label="Note text"
        value={text}
        {...typing.field}
        onKeyDown={onKeyDown}
      />
      <MarkChips marks={note} mark={mark} />
      <Suspense fallback={null}>
        <NoteCheck note={note} text={text} onCall={onCall} />
      </Suspense>
      <div className={styles.editorTools}>
        <MarkTools marks={note} mark={mark} opener={typing.opener} open={typing.open} />
        <Button size="small" variant="quiet" onClick={cancel}>
          Cancel
        </Button>
        <Button size="small" variant="confirm" onClick={save}>
          Save
        </Button>
      </div>
    </div>
  );
}

/**
 * The text to go on with, and the note that it is an edit of. Where the note was edited after the draft was typed, nobody
 * knows what the draft began from: then it must not take the place of what the note says now.
 */
function beginning(
  note: Note,
  drafts: readonly { field: string; text: string; updatedAt: number }[],
): { text: string; base: Note } {
  const draft = drafts.find(({ field }) => field === `note:${note.id}`);
  if (!draft || draft.text === '') return { text: note.text, base: note };
  return { text: draft.text, base: draft.updatedAt < note.updatedAt ? { ...note, text: '' } : note };
}
