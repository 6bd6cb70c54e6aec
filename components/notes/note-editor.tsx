import { useRef, useState, type KeyboardEvent } from 'react';
import { useApp } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { useCaretAtEnd } from '@/components/ui/use-caret-at-end';
import type { Note } from '@/core/interview/interview';
import { SignalToggles } from './signal-toggles';
import styles from './note-item.module.css';

/**
 * Edits a note where it stands. What is typed is a draft until Enter or "Save" makes it the note; Escape leaves it
 * unfinished and loses nothing, "Cancel" throws it away.
 */
export function NoteEditor({ note, onDone }: { note: Note; onDone: () => void }) {
  const { interviewStore } = useApp();
  const field = `note:${note.id}`;
  const [text, setText] = useState(() => interviewStore.getState().draft(field) || note.text);
  const { signal, visibility } = note;
  const area = useRef<HTMLTextAreaElement>(null);

  useCaretAtEnd(area);

  const write = (next: string) => {
    setText(next);
    interviewStore.getState().type(field, next);
  };
  const save = () => {
    if (text.trim() === '') return;
    void interviewStore.getState().editNote(note.id, { text: text.trim() });
    onDone();
  };
  /** Marks are no draft: they are saved at once, so that no way out of the editor loses them. */
  const mark = (patch: Partial<Pick<Note, 'signal' | 'visibility'>>) => {
    void interviewStore.getState().editNote(note.id, patch);
    // The note is saved without its draft, and so the draft is written again.
    if (text !== note.text) interviewStore.getState().type(field, text);
  };
  const cancel = () => {
    if (text !== note.text) interviewStore.getState().type(field, '');
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    }
  };

  return (
    <div className={styles.editor}>
      <TextArea
        ref={area}
        rows={1}
        aria-label="Note text"
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.editorTools}>
        <SignalToggles value={signal} onChange={(next) => mark({ signal: next })} />
        <Button
          size="small"
          variant="quiet"
          icon="lock"
          aria-label="Private"
          pressed={visibility === 'private'}
          onClick={() => mark({ visibility: visibility === 'private' ? 'shareable' : 'private' })}
        />
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
