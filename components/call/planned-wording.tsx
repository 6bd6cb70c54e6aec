import { useRef, useState, type KeyboardEvent } from 'react';
import { useApp } from '@/components/app/app-context';
import { TextArea } from '@/components/ui/field';
import { useCaretAtEnd } from '@/components/ui/use-caret-at-end';
import type { Question } from '@/core/interview/question';

/**
 * Edits the wording of a planned question where it stands; saved as it is typed. Only an entry of the timeline may be
 * without words of its own: then it is asked about as it stands. `asks` is what it says without them.
 */
export function PlannedWording({
  question,
  asks,
  onDone,
  onLeave,
}: {
  question: Question;
  asks: string;
  onDone: () => void;
  /** The focus has gone elsewhere. */
  onLeave: () => void;
}) {
  const { interviewStore } = useApp();
  const [text, setText] = useState(question.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useCaretAtEnd(area);

  const write = (next: string) => {
    setText(next);
    if (next.trim() === '' && question.source.type !== 'activity') return;
    void interviewStore.getState().changeQuestion(question.id, { text: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <TextArea
      ref={area}
      rows={1}
      aria-label="Wording of the question"
      placeholder={asks}
      value={text}
      onChange={({ target }) => write(target.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}
